import './main.css';
import { render } from 'preact';
import { routeOf } from '@/core/look-up/route';
import { besideTab } from '@/platform/active-tab';
import { seeUpdate } from '@/platform/update-news';
import { Popup } from './Popup';

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<Popup tab={besideTab()} route={routeOf(location.hash)} />, root);
}
void seeUpdate();
requestIdleCallback(async () => (await import('@/platform/erased-drafts')).dropErasedDrafts());

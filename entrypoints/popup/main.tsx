import '@/components/theme.css';
import '@/components/card.css';
import '@/components/card-parts.css';
import '@/components/own-page.css';
import '@/components/buttons.css';
import '@/components/entities.css';
import '@/components/store-notice.css';
import './popup.css';
import './header.css';
import '@/components/colours.css';
import '@/components/notes.css';
import '@/components/copies.css';
import '@/components/note-editor.css';
import '@/components/tags.css';
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

import '@/components/theme.css';
import '@/components/card.css';
import './popup.css';
import './header.css';
import './entities.css';
import './notes.css';
import { render } from 'preact';
import { besideTab } from '@/platform/active-tab';
import { Popup } from './Popup';

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<Popup tab={besideTab()} />, root);
}

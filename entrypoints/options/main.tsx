import '@/components/theme.css';
import '@/components/card.css';
import '@/components/card-parts.css';
import '@/components/long-page.css';
import '@/components/buttons.css';
import '@/components/colours.css';
import '@/components/fields.css';
import '@/components/store-notice.css';
import './options.css';
import { render } from 'preact';
import { keepStorage } from '@/platform/keep-storage';
import { App } from './App';

const root = document.getElementById('app');
if (root) render(<App />, root);
// A service worker cannot ask for it.
void keepStorage();

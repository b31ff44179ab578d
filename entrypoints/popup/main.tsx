import '@/components/theme.css';
import '@/components/card.css';
import './popup.css';
import { render } from 'preact';
import { StringsContext } from '@/components/strings';
import { besideTab } from '@/platform/active-tab';
import { translate, uiLanguage } from '@/platform/i18n';
import { App } from './App';

document.documentElement.lang = uiLanguage();
const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(
    <StringsContext.Provider value={translate}>
      <App tab={besideTab()} />
    </StringsContext.Provider>,
    root,
  );
}

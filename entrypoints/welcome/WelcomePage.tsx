import { browser } from 'wxt/browser';
import { useStrings } from '@/components/strings';
import { Keys } from './Keys';

const PARAGRAPHS = ['welcome_article1', 'welcome_article2', 'welcome_article3'] as const;
const PROMISES = ['welcome_seen', 'welcome_stored', 'welcome_sent', 'welcome_page'] as const;

/** Draws the first minute: what to try, an article to try it on, and what is seen and stored. */
export function WelcomePage() {
  const t = useStrings();
  return (
    <div class="page">
      <header>
        <h1>
          <img src="/icon/48.png" width="36" height="36" alt="" />
          {t('welcome_title')}
        </h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      <main>
        <section aria-labelledby="try">
          <h2 id="try">{t('welcome_try')}</h2>
          <ol class="steps">
            <li>{t('welcome_rest')}</li>
            <li>{t('welcome_highlight')}</li>
            <li>
              {t('welcome_lookUp')} <Keys />
            </li>
          </ol>
          <article>
            <p class="practice">{t('welcome_practice')}</p>
            <h3>{t('welcome_articleTitle')}</h3>
            {PARAGRAPHS.map((key) => (
              <p key={key}>{t(key)}</p>
            ))}
          </article>
          <p class="hint">{t('welcome_saved')}</p>
        </section>
        <section aria-labelledby="promises">
          <h2 id="promises">{t('welcome_promises')}</h2>
          <ul>
            {PROMISES.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <p>
          <button type="button" class="soft-button" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('welcome_settings')}
          </button>
        </p>
      </main>
    </div>
  );
}

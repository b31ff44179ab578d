import { useRef, useState } from 'preact/hooks';
import { siteName } from '@/components/site-name';
import { useStrings } from '@/components/strings';
import { siteTyped } from '@/core/settings/sites';

interface SiteListProps {
  readonly label: string;
  readonly sites: readonly string[];
  readonly onList: (site: string, listed: boolean) => void;
}

/** Draws a list of sites that the reader adds to and takes from. */
export function SiteList({ label, sites, onList }: SiteListProps) {
  const t = useStrings();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);

  function add(event: Event) {
    event.preventDefault();
    const site = siteTyped(typed);
    setRefused(site === null ? typed : null);
    if (site === null) return;
    onList(site, true);
    setTyped('');
  }
  function remove(site: string) {
    onList(site, false);
    // The button that had the focus goes with its line.
    box.current?.focus();
  }

  return (
    <div class="field">
      <form class="add-site" onSubmit={add}>
        <label for="site">{label}</label>
        <input
          ref={box}
          id="site"
          type="text"
          class="text-box"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={typed}
          aria-invalid={refused !== null}
          aria-describedby={refused === null ? undefined : 'site-problem'}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="soft-button" disabled={typed.trim() === ''}>
          {t('options_add')}
        </button>
      </form>
      {refused !== null && (
        <p class="problem" id="site-problem" role="alert">
          {t('options_noSite', refused)}
        </p>
      )}
      {sites.length === 0 ? (
        <p class="hint">{t('options_noSites')}</p>
      ) : (
        <ul class="lines">
          {[...sites].sort().map((site) => (
            <li key={site}>
              <span class="line-name">{siteName(site, t)}</span>
              <button
                type="button"
                class="quiet-button"
                aria-label={t('options_removeSite', site)}
                onClick={() => remove(site)}
              >
                {t('options_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

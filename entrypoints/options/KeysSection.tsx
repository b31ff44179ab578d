import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '@/components/strings';
import { openShortcuts, type Shortcut, shortcutsOf } from '@/platform/shortcuts';

const WORDS = {
  _execute_action: 'options_key_open',
  'next-mention': 'command_nextMention',
  'previous-mention': 'command_previousMention',
  'toggle-site': 'command_toggleSite',
  highlight: 'command_highlight',
  'make-card': 'command_makeCard',
  'mark-anyway': 'command_markAnyway',
  'look-up': 'command_lookUp',
  'show-notes': 'command_showNotes',
  pause: 'command_pause',
  'open-options': 'command_openOptions',
  'open-panel': 'panel_open',
} as const;
/** In the order that they are told in; the browser has an order of its own. */
const ORDER = Object.keys(WORDS);
const placeOf = ({ name }: Shortcut) => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);

/** The shortcuts as the browser has them, and the way to change them there. */
export function KeysSection() {
  const t = useStrings();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [instructed, setInstructed] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const read = () =>
      void shortcutsOf().then((all) => setShortcuts(all.sort((a, b) => placeOf(a) - placeOf(b))));
    read();
    // Who comes back from the browser's page may have changed them there.
    window.addEventListener('focus', read, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return (
    <>
      <ul class="lines">
        {shortcuts.map(({ name, key, description }) => (
          <li key={name}>
            <span class="line-name">
              {name in WORDS ? t(WORDS[name as keyof typeof WORDS]) : description}
            </span>
            {key ? <kbd>{key}</kbd> : <span class="line-note">{t('options_noKey')}</span>}
          </li>
        ))}
      </ul>
      <p class="hint">{t('options_omnibox', 'story')}</p>
      <p class="hint">{t('options_keysHint')}</p>
      <button type="button" class="soft-button" onClick={async () => setInstructed(!(await openShortcuts()))}>
        {t('options_changeKeys')}
      </button>
      {instructed && <p role="status">{t('options_changeKeysFirefox')}</p>}
    </>
  );
}

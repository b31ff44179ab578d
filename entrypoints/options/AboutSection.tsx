import { browser } from 'wxt/browser';
import { useStrings } from '@/components/strings';
import { ChangeList } from './ChangeList';

/** Those that have a sentence here; a build lists what its own manifest asks for (docs/privacy.md has them all). */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'contextMenus', 'sidePanel', 'downloads'] as const;
/** What this version is about; the list below has all. */
const CHANGES = ['options_change_marks', 'options_change_notes', 'options_change_settings'] as const;

/** What Backstory may do and why, and what every version brought. */
export function AboutSection() {
  const t = useStrings();
  const { version, permissions = [], optional_permissions = [] } = browser.runtime.getManifest();
  const asked: readonly string[] = [...permissions, ...optional_permissions];
  const shown = ['pages' as const, ...PERMISSIONS.filter((name) => asked.includes(name))];
  return (
    <>
      <p>{t('options_private')}</p>
      <h3>{t('options_permissions')}</h3>
      <dl>
        {shown.map((name) => (
          <div key={name}>
            <dt>{t(`options_permission_${name}`)}</dt>
            <dd>{t(`options_permission_${name}Why`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('options_version', version)}</h3>
      <ul class="changes">
        {CHANGES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h3>{t('options_changes')}</h3>
      <p class="hint">{t('options_changesHint')}</p>
      <ChangeList />
    </>
  );
}

import { browser } from 'wxt/browser';
import { useStrings } from '@/components/strings';

const PERMISSIONS = ['pages', 'storage', 'unlimitedStorage', 'contextMenus'] as const;
/** What came with this version; CHANGELOG.md has all. */
const CHANGES = ['options_change_marks', 'options_change_notes', 'options_change_settings'] as const;

/** What Backstory may do and why, and what is new in it. */
export function AboutSection() {
  const t = useStrings();
  return (
    <>
      <p>{t('options_private')}</p>
      <h3>{t('options_permissions')}</h3>
      <dl>
        {PERMISSIONS.map((name) => (
          <div key={name}>
            <dt>{t(`options_permission_${name}`)}</dt>
            <dd>{t(`options_permission_${name}Why`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('options_version', browser.runtime.getManifest().version)}</h3>
      <ul class="changes">
        {CHANGES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '@/components/strings';
import { type Shortcut, shortcutsOf } from '@/platform/shortcuts';

/** The command that opens the popup, as browsers call it. */
const OPEN = '_execute_action';

/** The keys that open the popup and step through the marks, as this browser has them; nothing where they have none. */
export function Keys() {
  const t = useStrings();
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  useEffect(() => void shortcutsOf().then(setKeys), []);
  const keyOf = (name: string) => keys.find((shortcut) => shortcut.name === name)?.key;
  const [open, next] = [keyOf(OPEN), keyOf('next-mention')];
  if (!open || !next) return null;
  return <span>{t('welcome_keys', open, next)}</span>;
}

import { counted } from '@/components/counted';
import type { Strings } from '@/components/strings';
import type { PlacedProblem } from '@/core/pack/stream/place';
import type { Language } from '@/core/settings/language';

/** Returns what is wrong in a file that is no pack, a sentence in the reader's language; `file` is its name. */
export function faultWords(
  t: Strings,
  language: Language,
  file: string,
  { path, fault }: Pick<PlacedProblem, 'path' | 'fault'>,
): string {
  const number = (many: number) => new Intl.NumberFormat(language).format(many);
  const where = path || file;
  switch (fault?.code) {
    case 'no-pack':
      return t('packs_fault_noPack');
    case 'not-json':
      return t('packs_fault_notJson');
    case 'cut-off':
      return t('packs_fault_cutOff');
    case 'wrong-format':
      return t('packs_fault_format', fault.found);
    case 'wrong-version':
      return t('packs_fault_version');
    case 'missing':
      return t('packs_fault_missing', where);
    case 'unknown-key':
      return t('packs_fault_unknownKey', where);
    case 'wrong-value':
      return t('packs_fault_wrongValue', where);
    case 'wrong-order':
      return t('packs_fault_order', where);
    case 'too-long':
      return t('packs_fault_tooLong', where, number(fault.most));
    case 'too-many':
      return t('packs_fault_tooMany', counted(t, language, `packs_${fault.what}`, fault.most));
    case 'twice':
      return t('packs_fault_twice', fault.name);
    default:
      return t('packs_fault_rule', where);
  }
}

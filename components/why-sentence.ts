import type { WhyKind } from '@/core/card/drawn';
import type { Strings } from './strings';

/** Returns the reason of a mark as a sentence; `words` are those of the page that it speaks of. */
export function whySentence(kind: WhyKind, words: string, t: Strings): string {
  switch (kind) {
    case 'name':
      return t('card_whyName');
    case 'introduced':
      return t('card_whyIntroduced', words);
    case 'company':
      return t('card_whyCompany', words);
    case 'cue':
      return t('card_whyCue', words);
  }
}

import type { Why } from '@/core/mention/mention';
import type { Strings } from './strings';

/** Returns the resolver's reason as a sentence for the reader. */
export function whySentence(why: Why, t: Strings): string {
  switch (why.kind) {
    case 'name':
      return t('card_whyName');
    case 'introduced':
      return t('card_whyIntroduced', why.by);
    case 'company':
      return why.with.length === 0 ? t('card_whyName') : t('card_whyCompany', why.with.join(', '));
    case 'cue':
      return t('card_whyCue', why.words.join(', '));
  }
}

import type { Origin } from '@/core/card/card';
import type { Strings } from './strings';

/** Whose something is, as a card says it; empty where it is the bundled pack's. */
export const originWords = (origin: Origin | undefined, t: Strings): string =>
  origin === undefined ? '' : origin === 'own' ? t('card_own') : t('card_fromPack', origin.pack);

/** What a content script needs of the settings, ready-made: it checks nothing and decides nothing. */
import { type CorrectedPage, correctedOn } from './corrections';
import { familiarEntities } from './familiarity';
import type { Choices, Settings } from './settings';

/** Which property of a keyboard or pointer event tells that the key is down. */
export type HoldFlag = 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey';

/** The settings as one page obeys them. They tell the page's process nothing of other pages. */
export interface PageSettings extends Pick<Choices, 'density' | 'dwellMs' | 'markLook' | 'theme'> {
  /** Null: a card needs no key. */
  readonly hold: HoldFlag | null;
  /** Size of a card's text; 1 is its own. */
  readonly scale: number;
  /** Keys (`correctionKey`) of names that are not marked here. */
  readonly corrected: readonly string[];
  /** Entities whose marks are drawn only under the pointer. */
  readonly familiar: readonly string[];
  /** Whether names are marked also where this is no article: "Mark this page anyway". */
  readonly anyway: boolean;
  /** Whether an opened card is to be told to the background (`countOpening`). */
  readonly counts: boolean;
}

const HOLD_FLAGS: Readonly<Record<Choices['holdKey'], HoldFlag | null>> = {
  none: null,
  Alt: 'altKey',
  Control: 'ctrlKey',
  Shift: 'shiftKey',
  Meta: 'metaKey',
};

/** Returns what the page obeys. */
export function pageSettings(settings: Settings, page: CorrectedPage, anyway: boolean): PageSettings {
  const { density, dwellMs, markLook, theme, holdKey, textSize, fading } = settings;
  return {
    density,
    dwellMs,
    markLook,
    theme,
    hold: HOLD_FLAGS[holdKey],
    scale: textSize / 100,
    corrected: correctedOn(settings, page),
    familiar: familiarEntities(settings),
    anyway,
    counts: fading,
  };
}

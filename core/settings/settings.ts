/** What the reader chose, and what they taught us; docs/settings.md has the table of defaults and reasons. */
import type { ColourNames } from '../annotation/annotation';

/** Which mentions are drawn: the first in each section of the article, every one, or only the one under the pointer. */
export const DENSITIES = ['first', 'every', 'pointer'] as const;
/** Key that must be down for a card to open by the pointer, as `KeyboardEvent.key` names it. */
export const HOLD_KEYS = ['none', 'Alt', 'Control', 'Shift', 'Meta'] as const;
/** How marks look; `type` gives people, places and the rest a shape of underline each. */
export const MARK_LOOKS = ['type', 'dotted', 'solid', 'background'] as const;
/** Ground of cards: the page's own (in our pages the system's), or always one of the two. */
export const THEMES = ['page', 'light', 'dark'] as const;
/** Language of cards and of our pages; `browser` is the browser's own where we have it, else English. */
export const LANGUAGES = ['browser', 'en', 'fr'] as const;
/** Where we are on: everywhere less `offSites`, or only on `onlySites`. */
export const REACHES = ['everywhere', 'listed'] as const;

/** Shortest and longest rest before a card opens, in ms: none, and more than any reader waits for. */
export const DWELL_RANGE_MS = { least: 0, most: 1_500, step: 50 } as const;
/** Smallest and largest text of a card, in percent of its own size. */
export const TEXT_RANGE_PERCENT = { least: 90, most: 150, step: 5 } as const;
/** Sites in a list, at most: more than a reader makes by hand in years. */
export const SITES_MAX = 5_000;
/** Corrections, and entities with a count, at most: the oldest go first. */
export const LEARNT_MAX = 2_000;

/** The choices: one value each, set one at a time. */
export interface Choices {
  readonly density: (typeof DENSITIES)[number];
  /** Rest before a card opens, in ms. */
  readonly dwellMs: number;
  readonly holdKey: (typeof HOLD_KEYS)[number];
  readonly markLook: (typeof MARK_LOOKS)[number];
  readonly theme: (typeof THEMES)[number];
  /** Size of a card's text, in percent. */
  readonly textSize: number;
  readonly language: (typeof LANGUAGES)[number];
  /** What the colours of highlights mean to the reader. */
  readonly colourNames: ColourNames;
  readonly reach: (typeof REACHES)[number];
  /** Off everywhere until then, an ISO time; null: not paused. */
  readonly pausedUntil: string | null;
  /** Whether the toolbar button shows how many entities the page names. */
  readonly badge: boolean;
  /** Whether marks of what the reader knows are drawn only under the pointer; nothing is counted while this is off. */
  readonly fading: boolean;
  /** Whether the settings (never notes, counts or pages) are kept in the browser's own sync as well. */
  readonly sync: boolean;
}

/** "Not this one": the name `surface` is not `entity`, in one place or everywhere. */
export interface Correction {
  readonly entity: string;
  /** The name as it stood in the article. */
  readonly surface: string;
  readonly scope: 'page' | 'site' | 'everywhere';
  /** `source` of the page, or the site; empty where the scope is everywhere. */
  readonly where: string;
  /** ISO time. */
  readonly madeAt: string;
}

/** All that is stored of the reader's settings, in `storage.local` under one key. */
export interface Settings extends Choices {
  /** Sites (`siteOf` an address: host and port in lower case, or `file://`) that were switched off. */
  readonly offSites: readonly string[];
  /** Sites that we are on where `reach` is `listed`. */
  readonly onlySites: readonly string[];
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  /** How often the card of an entity was opened, while `fading` was on. */
  readonly openings: Readonly<Record<string, number>>;
  /** Entities that the reader said they know. */
  readonly known: readonly string[];
}

export const DEFAULT_CHOICES: Choices = {
  density: 'first',
  dwellMs: 300,
  holdKey: 'none',
  markLook: 'type',
  theme: 'page',
  textSize: 100,
  language: 'browser',
  colourNames: {},
  reach: 'everywhere',
  pausedUntil: null,
  badge: true,
  fading: false,
  sync: false,
};

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_CHOICES,
  offSites: [],
  onlySites: [],
  corrections: [],
  openings: {},
  known: [],
};

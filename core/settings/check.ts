/** Stored settings, checked field by field: what is damaged has its default, and the rest is kept. Never throws. */
import { COLOUR_NAME_MAX, HIGHLIGHT_COLOURS } from '../annotation/annotation';
import { ADDRESS_MAX } from '../annotation/page-address';
import {
  type Choices,
  type Correction,
  DEFAULT_SETTINGS,
  DENSITIES,
  DWELL_RANGE_MS,
  HOLD_KEYS,
  LANGUAGES,
  LEARNT_MAX,
  MARK_LOOKS,
  REACHES,
  type Settings,
  SITES_MAX,
  TEXT_RANGE_PERCENT,
  THEMES,
} from './settings';
import { isSite } from './sites';

/** Settings, and what of the stored value was no part of them. */
export interface Checked {
  readonly settings: Settings;
  /** Paths of what was dropped, in the order of the value: `dwellMs`, `offSites[3]`; empty for a value that is no record. */
  readonly problems: readonly string[];
}

/** Longest surface form of a correction, in UTF-16 code units: a name of many words. */
export const SURFACE_MAX = 200;
/** Most openings that are counted: far beyond where it matters. */
const OPENINGS_MAX = 1_000;

type Test = (value: unknown) => boolean;
const oneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);
const within =
  ({ least, most }: { least: number; most: number }): Test =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isSwitch = oneOf(true, false);

/** Whether a value is an ISO time as `Date.toISOString` writes it. */
const isTime: Test = (value) =>
  typeof value === 'string' && Number.isFinite(Date.parse(value)) && new Date(value).toISOString() === value;

/** An id of a pack's entity (docs/pack-format.md). */
const isEntityId: Test = (value) =>
  isText(value, 161) && /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

function areColourNames(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return Object.entries(value).every(
    ([colour, name]) =>
      oneOf(...HIGHLIGHT_COLOURS)(colour) && isText(name, COLOUR_NAME_MAX) && name.trim() !== '',
  );
}

const CHOICES: { readonly [K in keyof Choices]: Test } = {
  density: oneOf(...DENSITIES),
  dwellMs: within(DWELL_RANGE_MS),
  holdKey: oneOf(...HOLD_KEYS),
  markLook: oneOf(...MARK_LOOKS),
  theme: oneOf(...THEMES),
  textSize: within(TEXT_RANGE_PERCENT),
  language: oneOf(...LANGUAGES),
  colourNames: areColourNames,
  reach: oneOf(...REACHES),
  pausedUntil: (value) => value === null || isTime(value),
  badge: isSwitch,
  fading: isSwitch,
  sync: isSwitch,
};

/** True where the value is a record of choices, each possible, and of nothing else. */
export function areChoices(value: unknown): value is Partial<Choices> {
  return isRecord(value) && Object.entries(value).every(([key, chosen]) => isChoice(key, chosen));
}

/** True where the value is a correction. */
export function isCorrection(value: unknown): value is Correction {
  if (!isRecord(value) || Object.keys(value).length !== 5) return false;
  const { entity, surface, scope, where, madeAt } = value;
  return (
    isEntityId(entity) &&
    isText(surface, SURFACE_MAX) &&
    surface !== '' &&
    oneOf('page', 'site', 'everywhere')(scope) &&
    isText(where, ADDRESS_MAX) &&
    (where === '') === (scope === 'everywhere') &&
    isTime(madeAt)
  );
}

/** The settings in a stored value, and the paths of what was dropped; nothing stored is no problem. */
export function checkSettings(stored: unknown): Checked {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, problems: [''] };
  const problems: string[] = [];
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(stored)) {
    if (isChoice(key, value)) kept[key] = value;
    else if (Object.hasOwn(LISTS, key)) kept[key] = keptOf(key, value, LISTS[key]!, problems);
    else if (key === 'openings') kept[key] = openingsOf(value, problems);
    else problems.push(key);
  }
  return { settings: { ...DEFAULT_SETTINGS, ...kept }, problems };
}

const LISTS: Readonly<Record<string, { readonly test: Test; readonly most: number }>> = {
  offSites: { test: isSite, most: SITES_MAX },
  onlySites: { test: isSite, most: SITES_MAX },
  corrections: { test: isCorrection, most: LEARNT_MAX },
  known: { test: isEntityId, most: LEARNT_MAX },
};

function keptOf(
  key: string,
  value: unknown,
  { test, most }: { test: Test; most: number },
  problems: string[],
): unknown[] {
  if (!Array.isArray(value)) {
    problems.push(key);
    return [];
  }
  const kept = value.filter((one, at) => {
    const good = test(one);
    if (!good) problems.push(`${key}[${at}]`);
    return good;
  });
  return [...new Set(kept)].slice(-most);
}

function openingsOf(value: unknown, problems: string[]): Record<string, number> {
  if (!isRecord(value)) {
    problems.push('openings');
    return {};
  }
  const kept = Object.entries(value).filter(([entity, count]) => {
    const good = isEntityId(entity) && within({ least: 1, most: OPENINGS_MAX })(count);
    if (!good) problems.push(`openings[${JSON.stringify(entity)}]`);
    return good;
  });
  return Object.fromEntries(kept.slice(-LEARNT_MAX)) as Record<string, number>;
}

const isChoice = (key: string, value: unknown): boolean =>
  Object.hasOwn(CHOICES, key) && CHOICES[key as keyof Choices](value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

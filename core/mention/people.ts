/**
 * Who a part of a name belongs to. Whole names introduce their parts (“Kim Jong Un” introduces “Kim”); another bearer of the part
 * (“Kim Yo Jong”) takes it where the article speaks of nobody else, and shares it otherwise: then the nearest introduction decides,
 * or nobody does.
 */
import { KIN_WORDS } from './name-words';
import type { Reading } from './reading';

/** One place in the article where a bearer of the name part is named in full. */
export interface Introduction {
  /** Index of the entity; -1 for somebody the lexicon does not know. */
  readonly entity: string;
  readonly by: string;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** Told of in passing (“his late father Kim Jong Il”): does not take the bare name. */
  readonly passing: boolean;
}

/** Whose the bare name is: the entity asked about, somebody else, or nobody can tell. */
export type Bearer =
  | { readonly kind: 'own'; readonly by: string }
  | { readonly kind: 'other' | 'unknown' | 'nobody' };

/** The introductions of an article, by name part in lower case, each list in reading order. */
export type Registry = Map<string, Introduction[]>;

/** The entity of an introduction of somebody outside the lexicon. */
export const STRANGER = '';
/** How far before a name its family word may stand, in UTF-16 code units: “sister and close aide, ”. */
const KIN_WINDOW = 24;

/** Files an introduction under each part of the name. */
export function introduce(registry: Registry, parts: readonly string[], introduction: Introduction): void {
  for (const part of parts) {
    const list = registry.get(part);
    if (list) list.push(introduction);
    else registry.set(part, [introduction]);
  }
}

/** True when the name at the span is told of in passing: after a word of kinship, or before one as its owner. */
export function isPassing(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - KIN_WINDOW), start).toLowerCase();
  const words = before.match(/[\p{L}-]+/gu) ?? [];
  const last = words[words.length - 1] ?? '';
  if (KIN_WORDS.has(last) || (last === 'of' && KIN_WORDS.has(words[words.length - 2] ?? ''))) return true;
  const after = /^['’]s\s+(?:\p{L}+\s+)?([\p{L}-]+)/u.exec(text.slice(end, end + KIN_WINDOW));
  return after?.[1] !== undefined && KIN_WORDS.has(after[1]);
}

/** Whose the bare name is at this reading. A name that needs no introduction is its owner's where nobody else is introduced. */
export function bearerOf(registry: Registry, reading: Reading, text: string): Bearer {
  const list = registry.get(reading.name.text.toLowerCase()) ?? [];
  const { id } = reading.thing;
  const isKnown = reading.name.needs === 'nothing';
  if (list.length === 0 && !isKnown) return { kind: 'nobody' };
  const owns = list.filter((each) => each.entity === id);
  const own: Bearer = { kind: 'own', by: owns[0]?.by ?? reading.thing.name };
  if (owns.some((each) => each.passage === reading.passage && each.end === reading.end)) return own;
  if (owns.length === 0 && !isKnown) return { kind: 'other' };
  const others = list.filter((each) => each.entity !== id);
  if (others.length === 0) return own;
  const inFront = list.filter((each) => !each.passing);
  const rivals = inFront.filter((each) => each.entity !== id).length;
  if (rivals === 0) return isKnown || inFront.length > 0 ? own : { kind: 'unknown' };
  const nearest = nearestBefore(inFront, reading, text);
  if (nearest === 'contested') return { kind: 'unknown' };
  if (nearest) return nearest.entity === id ? own : { kind: 'other' };
  const isMain = isKnown || (inFront[0]?.entity === id && owns.length >= rivals);
  return isMain ? own : { kind: 'unknown' };
}

/** The last introduction before the reading in its passage; contested where the one before it, of another, is in one sentence with it. */
function nearestBefore(
  introductions: readonly Introduction[],
  { passage, start }: Reading,
  text: string,
): Introduction | 'contested' | undefined {
  const here = introductions.filter((each) => each.passage === passage && each.start < start);
  const nearest = here[here.length - 1];
  const rival = here[here.length - 2];
  if (!nearest || !rival || rival.entity === nearest.entity) return nearest;
  return /[.!?\n]/.test(text.slice(rival.end, nearest.start)) ? nearest : 'contested';
}

/**
 * Who a part of a name belongs to. Whole names introduce their parts (“Kim Jong Un” introduces “Kim”); another bearer of the part
 * (“Kim Yo Jong”) takes it where the article speaks of nobody else, and shares it otherwise: then the nearest introduction decides,
 * or nobody does.
 */
import { KIN_WORDS } from './name-words';
import type { Reading } from './reading';

/** One place in the article where a bearer of the name part is named in full. */
export interface Introduction {
  /** Id of the entity; STRANGER for somebody the lexicon does not know. */
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

/** What an article tells of one name part. Counted as it is filed, so that each bare name is decided in logarithmic time. */
export interface NamePart {
  /** Introductions that take the part, in reading order. */
  readonly inFront: Introduction[];
  /** How often each bearer is introduced, by entity id: at all, and not in passing. */
  readonly bearers: Map<string, { all: number; inFront: number; readonly by: string }>;
  /** Introductions that consist of the part alone, as `passage:end`. */
  readonly alone: Set<string>;
}

/** The introductions of an article, by name part in lower case. */
export type Registry = Map<string, NamePart>;

/** The entity of an introduction of somebody outside the lexicon. */
export const STRANGER = '';
/** How far before a name its family word may stand, in UTF-16 code units: “sister and close aide, ”. */
const KIN_WINDOW = 24;

/** Files an introduction under each part of the name. Introductions come in reading order. */
export function introduce(registry: Registry, parts: readonly string[], introduction: Introduction): void {
  const { entity, by, passage, end, passing } = introduction;
  for (const name of parts) {
    const part = registry.get(name) ?? emptyPart();
    registry.set(name, part);
    const bearer = part.bearers.get(entity) ?? { all: 0, inFront: 0, by };
    part.bearers.set(entity, bearer);
    bearer.all++;
    if (entity !== STRANGER) part.alone.add(`${passage}:${end}`);
    if (passing) continue;
    bearer.inFront++;
    part.inFront.push(introduction);
  }
}

function emptyPart(): NamePart {
  return { inFront: [], bearers: new Map(), alone: new Set() };
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
  const part = registry.get(reading.name.text.toLowerCase());
  const { id, name } = reading.thing;
  const isKnown = reading.name.needs === 'nothing';
  if (!part) return isKnown ? { kind: 'own', by: name } : { kind: 'nobody' };
  const owner = part.bearers.get(id);
  const own: Bearer = { kind: 'own', by: owner?.by ?? name };
  if (part.alone.has(`${reading.passage}:${reading.end}`)) return own;
  if (!owner && !isKnown) return { kind: 'other' };
  if (part.bearers.size === 1 && owner) return own;
  const rivals = part.inFront.length - (owner?.inFront ?? 0);
  if (rivals === 0) return isKnown || part.inFront.length > 0 ? own : { kind: 'unknown' };
  const nearest = nearestBefore(part.inFront, reading, text);
  if (nearest === 'contested') return { kind: 'unknown' };
  if (nearest) return nearest.entity === id ? own : { kind: 'other' };
  const isMain = isKnown || (part.inFront[0]?.entity === id && (owner?.all ?? 0) >= rivals);
  return isMain ? own : { kind: 'unknown' };
}

/** The last introduction before the reading in its passage; contested where the one before it, of another, is in one sentence with it. */
function nearestBefore(
  introductions: readonly Introduction[],
  { passage, start }: Reading,
  text: string,
): Introduction | 'contested' | undefined {
  const at = countBefore(introductions, passage, start);
  const nearest = introductions[at - 1];
  const rival = introductions[at - 2];
  if (nearest?.passage !== passage) return undefined;
  if (rival?.passage !== passage || rival.entity === nearest.entity) return nearest;
  return /[.!?\n]/.test(text.slice(rival.end, nearest.start)) ? nearest : 'contested';
}

/** How many introductions stand before the place, by binary search. */
function countBefore(introductions: readonly Introduction[], passage: number, start: number): number {
  let low = 0;
  let high = introductions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = introductions[middle]!;
    if (each.passage < passage || (each.passage === passage && each.start < start)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Who a part of a name belongs to. Whole names introduce their parts (“Kim Jong Un” introduces “Kim”); another bearer of the part
 * (“Kim Yo Jong”) takes it where the article speaks of nobody else, and shares it otherwise: then the nearest introduction decides,
 * or nobody does.
 */
import { firstIndex } from './bisect';
import type { Reading } from './reading';
import { labelPart } from './speaker';

/** One place in the article where a bearer of the name part is named in full. */
export interface Introduction {
  /** Id of the entity; STRANGER for somebody the lexicon does not know. */
  readonly entity: string;
  readonly by: string;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** Whose the bare name is: the entity’s that is asked about, by this name; somebody else’s or anybody’s; nobody is introduced by it. */
export type Bearer = { readonly by: string } | 'another' | 'nobody';

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

/** The name part that things are filed by: a person called like a place takes nothing from it. */
export function thingPart(name: string): string {
  return `${name}=`;
}

/**
 * Files an introduction under each part of the name; `passing` where it is told of in passing (“his late father Kim Jong Il”) and does
 * not take the bare name. Introductions come in reading order.
 */
export function introduce(
  registry: Registry,
  parts: readonly string[],
  introduction: Introduction,
  passing: boolean,
): void {
  const { entity, by, passage, end } = introduction;
  for (const name of parts) {
    const part: NamePart = registry.get(name) ?? { inFront: [], bearers: new Map(), alone: new Set() };
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

/** Whose the bare name is at this reading. A name that needs no introduction is its owner's where nobody else is introduced. */
export function bearerOf(registry: Registry, reading: Reading): Bearer {
  const { name, thing, sure, passage, end, speaks } = reading;
  const key = name.text.toLowerCase();
  const label = speaks ? registry.get(labelPart(key)) : undefined;
  const part = label ?? registry.get(key);
  const owner = part?.bearers.get(thing.id);
  if (label && (!owner || label.bearers.size > 1)) return 'another';
  const own = { by: owner?.by ?? thing.name };
  if (!part) return sure ? own : 'nobody';
  if (part.alone.has(`${passage}:${end}`)) return own;
  if (part.bearers.has(STRANGER) && isLady(reading)) return 'another';
  if (!owner && (!sure || part.inFront.length > 0)) return 'another';
  const { inFront, bearers } = part;
  const rivals = inFront.length - (owner?.inFront ?? 0);
  if (rivals === 0) return sure || inFront.length > 0 || bearers.size === 1 ? own : 'another';
  const nearest = nearestBefore(inFront, reading);
  const isOwn = nearest
    ? nearest !== 'contested' && nearest.entity === thing.id
    : sure || (inFront[0]!.entity === thing.id && owner!.all >= rivals);
  return isOwn ? own : 'another';
}

/** True after “Mme” or “Ms”: she is the other bearer, even where she was told of in passing (“his wife, Kim Keon Hee”). */
function isLady({ text, start }: Reading): boolean {
  return /(?:^|[^\p{L}])(?:m(?:r?s|iss|me|lle)\.?|madame)\s$/iu.test(
    text.slice(Math.max(0, start - 9), start),
  );
}

/** The last introduction before the reading in its passage; contested where the one before it, of another, is in one sentence with it. */
function nearestBefore(
  introductions: readonly Introduction[],
  { passage, start, text }: Reading,
): Introduction | 'contested' | undefined {
  const isBefore = (each: Introduction): boolean =>
    each.passage < passage || (each.passage === passage && each.start < start);
  const at = firstIndex(introductions, (each) => !isBefore(each));
  const nearest = introductions[at - 1];
  const rival = introductions[at - 2];
  if (nearest?.passage !== passage) return undefined;
  if (rival?.passage !== passage || rival.entity === nearest.entity) return nearest;
  return /[.!?\n]/.test(text.slice(rival.end, nearest.start)) ? nearest : 'contested';
}

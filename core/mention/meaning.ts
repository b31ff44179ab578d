/**
 * Evidence for names with another common meaning: cue words, entities that the pack relates, other company of the pack. Points add
 * up; a point is worth as much as one cue word beside the name.
 */
import { type CueFinder, NEAR_PASSAGES } from './cues';
import type { Why } from './mention';
import type { Reading } from './reading';

/** Points of evidence, tuned on the development sets. */
const NEAR_CUE = 1;
const FAR_CUE = 0.5;
const NEAR_RELATED = 1;
const FAR_RELATED = 0.5;
const COMPANY = 0.25;
/** Most points that unrelated company gives: a name needs more than being in an article about the world. */
const COMPANY_MAX = 0.5;
/** A place is told of among other names of the pack as a matter of course: what any near one gives. */
const PLACE_COMPANY = 1;
/** The line opens with the place and a date or an agency: “WASHINGTON, Aug 30 (Reuters)”. */
const DATELINE = 1;
/** A word of place stands before it (“in Washington”), a bureau (“ABC News, Washington”), or a word of policy after it. */
const LOCATED = 1;
const LOCATED_BEFORE =
  /(?:\b(?:[Ii]n|[Ff]rom|to|near|outside|between|[Àà]|vers)\s|\b(?:News|\p{Lu}{2,}),\s)$/u;
const GOVERNS_AFTER =
  /^\s(?:said|says|warned|warns|accused|accuses|condemned|imposed|urged|urges|denied|denies|rejected|insists|believes|announced|agreed|hopes|fears|officials|summit)\b/;
/** Most cues that count: the third proves nothing that two did not. */
const NEAR_CUES_MAX = 2;
/** Most names that a reason gives. */
const REASONS_MAX = 2;
/** What an article offers as evidence. */
export interface Evidence {
  /** Passages, ascending, in which each entity is surely named, by entity id. */
  readonly company: ReadonlyMap<string, readonly number[]>;
  /** Surface names of those entities, by id. */
  nameOf(id: string): string;
  /** Id of an entity that the lexicon knows by index. */
  idOf(index: number): string;
  readonly cues: CueFinder;
  /** True when the article spells the reading's acronym out as something else. */
  hasRival(reading: Reading): boolean;
  textOf(passage: number): string;
}

/** Points, and the reason that weighs most. */
export interface Verdict {
  readonly points: number;
  readonly why: Why;
}

/** The evidence for a reading. Far cues are looked for only where what is near leaves a doubt: they mean a search of the whole text. */
export function weigh(reading: Reading, evidence: Evidence): Verdict {
  const { passage, thing, name } = reading;
  const company = companyOf(reading, evidence);
  const cues = [...name.cues, ...thing.cues].filter((cue) => cue !== name.text);
  const nearCues: string[] = [];
  for (const cue of new Set(cues)) {
    if (nearCues.length === NEAR_CUES_MAX) break;
    if (evidence.cues.near(cue, passage)) nearCues.push(cue);
  }
  let points = company.points + nearCues.length * NEAR_CUE + placePoints(reading, evidence);
  const farCue = points < 1 ? cues.find((cue) => evidence.cues.anywhere(cue)) : undefined;
  if (farCue !== undefined) points += FAR_CUE;
  const words = farCue === undefined ? nearCues : [farCue, ...nearCues];
  const why: Why =
    company.friends.length > 0 || words.length === 0
      ? { kind: 'company', with: [...company.friends, ...company.others].slice(0, REASONS_MAX) }
      : { kind: 'cue', words };
  return { points, why };
}

/** Points for the entities that are surely named in the article, and their names: related ones, others near. */
function companyOf({ passage, thing }: Reading, evidence: Evidence) {
  const related = new Set(thing.related.map((index) => evidence.idOf(index)));
  const friends: string[] = [];
  const others: string[] = [];
  let points = 0;
  let strangers = 0;
  for (const [id, places] of evidence.company) {
    if (id === thing.id) continue;
    const isNear = isNearAny(places, passage);
    if (related.has(id)) {
      friends.push(evidence.nameOf(id));
      points += isNear ? NEAR_RELATED : FAR_RELATED;
    } else {
      strangers++;
      if (isNear) others.push(evidence.nameOf(id));
    }
  }
  const isPlaceAmongNames = thing.type === 'place' && others.length > 0;
  points += isPlaceAmongNames ? PLACE_COMPANY : Math.min(COMPANY_MAX, strangers * COMPANY);
  return { points, friends, others };
}

/** Points for standing where a place or a government stands: in a dateline, after a word of place, before a word of policy. */
function placePoints({ passage, start, end, thing, dateline }: Reading, evidence: Evidence): number {
  if (thing.type !== 'place') return 0;
  if (dateline) return DATELINE;
  const text = evidence.textOf(passage);
  const isThere = LOCATED_BEFORE.test(text.slice(Math.max(0, start - 12), start));
  return isThere || GOVERNS_AFTER.test(text.slice(end, end + 16)) ? LOCATED : 0;
}

/** Score of a reading with so many points: half for one, nearing 1. */
export function scoreOf(points: number): number {
  return 1 - 0.5 ** points;
}

/** True when one of the ascending passages is near, by binary search. */
function isNearAny(places: readonly number[], passage: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < passage - NEAR_PASSAGES) low = middle + 1;
    else high = middle;
  }
  const place = places[low];
  return place !== undefined && place <= passage + NEAR_PASSAGES;
}

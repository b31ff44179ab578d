/**
 * Evidence for names with another common meaning: cue words, entities that the pack relates, other company of the pack. Points add
 * up; a point is worth as much as one cue word beside the name.
 */
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
/** How many passages away still counts as near. */
const NEAR_PASSAGES = 1;

/** What an article offers as evidence. */
export interface Evidence {
  /** Passages, ascending, in which each entity is surely named, by entity id. */
  readonly company: ReadonlyMap<string, readonly number[]>;
  /** Surface names of those entities, by id. */
  nameOf(id: string): string;
  /** Id of an entity that the lexicon knows by index. */
  idOf(index: number): string;
  /** True when the cue stands in the passages from `first` to `last`. */
  hasCue(cue: string, first: number, last: number): boolean;
  readonly passages: number;
}

/** Points, and the reason that weighs most. */
export interface Verdict {
  readonly points: number;
  readonly why: Why;
}

/** The evidence for a reading. */
export function weigh(reading: Reading, evidence: Evidence): Verdict {
  const { passage, thing, name } = reading;
  const nearCues = new Set<string>();
  const farCues = new Set<string>();
  for (const cue of [...name.cues, ...thing.cues]) {
    if (cue === name.text) continue;
    if (evidence.hasCue(cue, passage - NEAR_PASSAGES, passage + NEAR_PASSAGES)) nearCues.add(cue);
    else if (nearCues.size === 0 && evidence.hasCue(cue, 0, evidence.passages - 1)) farCues.add(cue);
    if (nearCues.size >= 2) break;
  }
  const near: string[] = [];
  const far: string[] = [];
  let strangers = 0;
  const related = new Set(thing.related.map((index) => evidence.idOf(index)));
  for (const [id, places] of evidence.company) {
    if (id === thing.id) continue;
    if (!related.has(id)) strangers++;
    else
      (places.some((place) => Math.abs(place - passage) <= NEAR_PASSAGES) ? near : far).push(
        evidence.nameOf(id),
      );
  }
  const points =
    nearCues.size * NEAR_CUE +
    Math.min(1, farCues.size) * FAR_CUE +
    near.length * NEAR_RELATED +
    Math.min(2, far.length) * FAR_RELATED +
    Math.min(COMPANY_MAX, strangers * COMPANY);
  const friends = [...near, ...far].slice(0, 2);
  const cues = [...nearCues, ...farCues].slice(0, 2);
  const why: Why =
    friends.length > 0 || cues.length === 0
      ? { kind: 'company', with: friends }
      : { kind: 'cue', words: cues };
  return { points, why };
}

/** Score of a reading with so many points: half for one, nearing 1. */
export function scoreOf(points: number): number {
  return 1 - 0.5 ** points;
}

/**
 * Evidence for names with another common meaning: cue words, entities that the pack relates, other company of the pack. Points add
 * up; a point is worth as much as one cue word beside the name.
 */
import { letterPattern } from '../text/letter-pattern';
import { GOVERNS, LOCATES } from '../text/word-kinds';
import { firstIndex } from './bisect';
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
/** It stands where a place or a government does: opens a line as “WASHINGTON, Aug 30 (Reuters)”, after “in”, before “said”. */
const LOCATED = 1;
/** Points that a description in small letters (“lethal aid”) needs on top of those of a name. */
const DESCRIPTION_POINTS = 1;
/** Most cues that count: the third proves nothing that two did not. */
const NEAR_CUES_MAX = 2;
/** Most names that a reason gives. */
const REASONS_MAX = 2;

/** What follows the place in a dateline: a date, an agency in brackets, a dash, or another place and one of these. */
const AFTER_DATELINE = letterPattern(
  String.raw`^(?:,\s+[\p{L}. ]{1,24})?(?:,?\s+(?:[\p{Lu}][\p{Ll}]{2,8}\.?\s+\d{1,2}\b|\d{4}-\d\d-\d\d)|\s*\(|\s*(?:[—–]|--)|\s+-\s)`,
);
/** Before a government: “Iran accused Washington”. */
const BLAMES = /^(?:accus|urg|warn|blam|condemn)(?:es?|ed|s|ing)?$/;
/** A bureau: “ABC News, Washington”. */
const AFTER_BUREAU = letterPattern(String.raw`(?<![\p{L}\p{N}])(?:News|[\p{Lu}]{2,}),\s$`);
/** Begins in small letters, and not with the article of a name (“the West”). */
const DESCRIPTION = letterPattern(String.raw`^(?!(?:the\s|les?\s|la\s|l[’'])[\p{Lu}])[\p{Ll}]`);

/** What an article offers as evidence. */
export interface Evidence {
  /** Passages, ascending, in which each entity is surely named, by its index in the lexicon. */
  readonly company: ReadonlyMap<number, readonly number[]>;
  /** Name of an entity by its index. */
  nameOf(entity: number): string;
  readonly cues: CueFinder;
  /** True when the article spells the reading's acronym out as something else. */
  hasRival(reading: Reading): boolean;
}

/** A score, 0 to 1, and the reason that weighs most. */
export interface Verdict {
  readonly score: number;
  readonly why: Why;
}

/** The evidence for a reading. Far cues are looked for only where what is near leaves a doubt: they mean a search of the whole text. */
export function weigh(reading: Reading, { company, nameOf, cues }: Evidence): Verdict {
  const { passage, thing, name, type } = reading;
  const friends: string[] = [];
  const others: string[] = [];
  let points = 0;
  let strangers = 0;
  for (const [entity, places] of company) {
    if (entity === name.entity) continue;
    const isNear =
      places[firstIndex(places, (place) => place >= passage - NEAR_PASSAGES)]! <= passage + NEAR_PASSAGES;
    if (thing.related.includes(entity)) {
      friends.push(nameOf(entity));
      points += isNear ? NEAR_RELATED : FAR_RELATED;
    } else {
      strangers++;
      if (isNear) others.push(nameOf(entity));
    }
  }
  points +=
    type === 'place' && others.length > 0 ? PLACE_COMPANY : Math.min(COMPANY_MAX, strangers * COMPANY);
  if (type === 'place' && isLocated(reading)) points += LOCATED;

  // A name counts once, as the related entity's or as a cue.
  const asked = [...new Set([...name.cues, ...thing.cues])].filter(
    (cue) => cue !== name.text && !friends.includes(cue),
  );
  const words: string[] = [];
  for (const cue of asked) if (words.length < NEAR_CUES_MAX && cues.near(cue, passage)) words.push(cue);
  points += words.length * NEAR_CUE;
  const far = points < 1 ? asked.find(cues.anywhere) : undefined;
  if (far !== undefined) {
    points += FAR_CUE;
    words.unshift(far);
  }
  if (DESCRIPTION(name.text).test(name.text)) points -= DESCRIPTION_POINTS;
  return {
    // Half for one point, nearing 1.
    score: 1 - 0.5 ** points,
    why:
      friends.length > 0 || words.length === 0
        ? { kind: 'company', with: [...friends, ...others].slice(0, REASONS_MAX) }
        : { kind: 'cue', words },
  };
}

/** True for standing where a place or a government stands: in a dateline, after a word of place or a bureau, before a word of policy. */
function isLocated({ text, start, end, surface, words }: Reading): boolean {
  const opens = start === 0 || text[start - 1] === '\n';
  const right = text.slice(end, end + 48);
  if (opens && surface === surface.toUpperCase() && AFTER_DATELINE(right).test(right)) return true;
  const before = words.before(start);
  if (before && BLAMES.test(before.word)) return true;
  const kinds = ((before?.kinds ?? 0) & LOCATES) | ((words.after(end)?.kinds ?? 0) & GOVERNS);
  const left = text.slice(Math.max(0, start - 12), start);
  return kinds !== 0 || AFTER_BUREAU(left).test(left);
}

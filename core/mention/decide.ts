/** One reading decided: how sure it is that it names its entity, and why. */
import { type Evidence, scoreOf, weigh } from './meaning';
import type { Why } from './mention';
import { bearerOf, type Registry } from './people';
import type { Reading } from './reading';

/** A reading with its score, 0 to 1, and the reason for it. */
export interface Decided {
  readonly reading: Reading;
  readonly score: number;
  readonly why: Why;
}

/** Score of a name that means nothing else, and of a part of a name whose bearer was introduced. */
const SURE = 0.95;
const INTRODUCED = 0.9;
/** Score of a part of a name in the company that its pack says it keeps, where nobody else is introduced by it. */
const COMPANY_KEPT = 0.75;
/** Points that a description in small letters (“lethal aid”) needs on top of those of a name. */
const DESCRIPTION_POINTS = 1;
const YEAR = /(?:19|20)\d\d/;
const YEARS = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g;
/** How far from an event's name its year may stand, in UTF-16 code units. */
const YEAR_WINDOW = 60;
const NAME: Why = { kind: 'name' };

/** The score of a reading in its article; 0 where it is somebody else’s name. */
export function decide(reading: Reading, text: string, registry: Registry, evidence: Evidence): Decided {
  const { name, thing } = reading;
  if (thing.type === 'person' && (reading.single || name.needs === 'introduction')) {
    return decidePerson(reading, text, registry, evidence);
  }
  if (name.needs === 'nothing') return { reading, score: SURE, why: NAME };
  if (evidence.hasRival(reading)) return { reading, score: 0, why: NAME };
  if (isAnothers(registry, reading)) return { reading, score: 0, why: NAME };
  return byEvidence(reading, text, evidence);
}

/** True when the article introduces somebody of that name: Denzel Washington. */
function isAnothers(registry: Registry, { name, thing }: Reading): boolean {
  const part = registry.get(name.text.toLowerCase());
  return part !== undefined && part.bearers.size > (part.bearers.has(thing.id) ? 1 : 0);
}

function decidePerson(reading: Reading, text: string, registry: Registry, evidence: Evidence): Decided {
  const bearer = bearerOf(registry, reading, text);
  if (bearer.kind === 'own') {
    const why: Why = reading.name.needs === 'nothing' ? NAME : { kind: 'introduced', by: bearer.by };
    return { reading, score: reading.name.needs === 'nothing' ? SURE : INTRODUCED, why };
  }
  if (bearer.kind !== 'nobody' || reading.name.cues.length === 0) return { reading, score: 0, why: NAME };
  const word = reading.name.cues.find((cue) => evidence.cues.anywhere(cue));
  return word === undefined
    ? { reading, score: 0, why: NAME }
    : { reading, score: COMPANY_KEPT, why: { kind: 'cue', words: [word] } };
}

function byEvidence(reading: Reading, text: string, evidence: Evidence): Decided {
  if (isOfAnotherYear(reading, text) || isQuoted(reading, text)) return { reading, score: 0, why: NAME };
  const { points, why } = weigh(reading, evidence);
  const asked = /^\p{Ll}/u.test(reading.name.text) ? DESCRIPTION_POINTS : 0;
  return { reading, score: scoreOf(points - asked), why };
}

/** True when the years told beside an event of a certain year are all other ones: “the 2016 US presidential election”. */
function isOfAnotherYear({ thing, start, end }: Reading, text: string): boolean {
  const own = YEAR.exec(thing.id)?.[0];
  if (own === undefined) return false;
  const beside: readonly string[] =
    text.slice(Math.max(0, start - YEAR_WINDOW), end + YEAR_WINDOW).match(YEARS) ?? [];
  return beside.length > 0 && !beside.includes(own);
}

/** True for one word alone in quotation marks: the title or nickname of something else (the engine “Washington”). */
function isQuoted({ single, start, end }: Reading, text: string): boolean {
  return (
    single &&
    /["“«‘]/.test(text[start - 1] ?? '') &&
    /["”»’]/.test(text[end] ?? '') &&
    !/[’']s/.test(text.slice(end, end + 2))
  );
}

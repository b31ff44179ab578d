/** What an article’s names introduce: the lexicon’s own people, and strangers who share a name with them. */
import { letterPattern } from '../text/letter-pattern';
import { INSTITUTION, KIN, PREFIX } from '../text/word-kinds';
import { introduce, type Registry, STRANGER, thingPart } from './people';
import type { Reading } from './reading';
import { leadsToBody } from './right-name';
import { labelPart } from './speaker';

/** How far before a name its family word may stand, in UTF-16 code units: “sister and close aide, ”. */
const KIN_WINDOW = 24;

const WORD = letterPattern(String.raw`[\p{L}-]+`, 'g');
const OWNED = letterPattern(String.raw`^['’]s\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?`);
/** What another sentence or somebody's speech ends with: “It is late,” Kim said. */
const SAID_BEFORE = /^.*["”».!?:;]/s;
const FIRST_LADY = /\bfirst lady\s$/i;
const POSSESSIVE = /['’]s$/i;
const AFTER_ARTICLE = /(?:^|\s)(?:the|an?|une?|les?|la)\s$/i;
const SMALL_WORD = letterPattern(String.raw`(?:^|\s)[\p{Ll}]`);

/** Files the reading’s person under these parts of the name. */
export function introduceReading(registry: Registry, reading: Reading, parts: readonly string[]): void {
  const { thing, surface, passage, start, end } = reading;
  const introduction = { entity: thing.id, by: surface, passage, start, end };
  introduce(registry, parts, introduction, isPassing(reading, start, end));
  if (reading.speaks) introduce(registry, parts.map(labelPart), introduction, false);
}

/** Files another person of the same name (“Denzel Washington”), from `start` to `end`, as a stranger’s introduction. */
export function introduceStranger(registry: Registry, reading: Reading, start: number, end: number): void {
  const { text, words, type, name, passage } = reading;
  if (!reading.single || (type !== 'person' && reading.sure)) return;
  // A longer name’s last word carries its possessive: “Kim Yong-ho’s father”.
  const by = text.slice(start, end).replace(POSSESSIVE, '');
  const parts = by.split(/\s/);
  const [first, last] = [words.kindsOf(parts[0]!), words.kindsOf(parts.at(-1)!)];
  // “Trump card” is nobody, nor is “Trump International Hotel”.
  if (SMALL_WORD(by).test(by) || last & INSTITUTION) return;
  if (leadsToBody(words, end)) return;
  // “a Putin Shuttle” is of his name: nobody is called with an article.
  if (reading.sure && end > reading.end && AFTER_ARTICLE.test(text.slice(Math.max(0, start - 5), start)))
    return;
  if (type === 'place' && (end > reading.end || first & PREFIX)) return;
  const introduction = { entity: STRANGER, by, passage, start, end };
  const part = name.text.toLowerCase();
  // Who only speaks is not spoken of by the bare name, nor is somebody’s wife (“Mrs. Trump”, “first lady Jane Roe”).
  const passing =
    reading.speaks ||
    (first & KIN) !== 0 ||
    isPassing(reading, start, start + by.length) ||
    (reading.sure && FIRST_LADY.test(text.slice(Math.max(0, start - KIN_WINDOW), start)));
  introduce(registry, [part], introduction, passing);
  if (reading.speaks) introduce(registry, [labelPart(part)], introduction, false);
}

/** Files a thing outside the lexicon that has the name of the place read: a band, a town in another state. */
export function introduceThing(registry: Registry, { name, surface, passage, start, end }: Reading): void {
  const part = thingPart(name.text.toLowerCase());
  introduce(registry, [part], { entity: STRANGER, by: surface, passage, start, end }, false);
}

/** True when the name at the span is told of in passing: after a word of kinship, or before one as its owner. */
function isPassing({ text, words }: Reading, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - KIN_WINDOW), start).replace(SAID_BEFORE, '');
  const right = text.slice(end, end + KIN_WINDOW);
  const before = left.match(WORD(left));
  const isOf = before?.at(-1)?.toLowerCase() === 'of';
  const after = OWNED(right).exec(right);
  return [before?.at(isOf ? -2 : -1), after?.[1], after?.[2]].some((word = '') => words.kindsOf(word) & KIN);
}

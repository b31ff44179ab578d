import { lettersOf, type NameSought } from './name-sought';
import type { NameWord } from './name-words';
import { soundsLike } from './sounds-like';

/** A line of an article. */
export interface Line {
  readonly text: string;
  readonly words: readonly NameWord[];
}

/** Where a name may stand in a line: half-open, among its words. */
export interface NameFound {
  readonly from: number;
  readonly to: number;
  /**
   * `same`: the whole name in other letters, or one that nobody else has. `like`: one that may be another’s. `acronym`: the same, of which every
   * letter counts; `own-acronym` is one that the article itself gives it. `part`: a part of a person’s name, alone.
   */
  readonly is: 'same' | 'like' | 'acronym' | 'own-acronym' | 'part';
}

/** What stands before a bare surname, and is none of the name. */
const TITLE = /^(?:mr|mrs|ms|dr|sir|lady|lord|president|chancellor|minister|general|m|mme|mlle)$/;
/** Begins a sentence in a capital without being of a name. */
const SMALL = /^(?:the|a|an|and|but|in|on|at|for|of|le|la|les|l|un|une|et|mais|en|au|de|du|des|d)$/;
/** An acronym in brackets right behind a name. */
export const ACRONYM_BEHIND = /^[\s”"’]*\((?:the )?([\p{Lu}\p{N}][\p{Lu}\p{N}.&-]{1,9})\)/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,9}$/u;
/** Initials that are no acronym by chance. */
const INITIALS_MIN = 3;

/** All that may be other names of what is sought. Linear in the words of the line. */
export function* namesInLine(line: Line, sought: NameSought): Generator<NameFound> {
  for (let from = 0; from < line.words.length; from++) {
    yield* wholeAt(line, from, sought);
    if (sought.isPerson) yield* partAt(line, from, sought);
    yield* shortAt(line, from, sought);
    yield* initialsAt(line, from, sought);
  }
  yield* spelledOut(line, sought);
}

/** The whole name, in other letters or as it sounds. */
function* wholeAt(line: Line, from: number, sought: NameSought): Generator<NameFound> {
  const { words, letters } = sought;
  const begin = line.words[from]!;
  if (words[0]!.capital && !begin.capital) return;
  let read = '';
  for (let to = from + 1; to <= line.words.length && to <= from + words.length + 1; to++) {
    const word = line.words[to - 1]!;
    if (to > from + 1 && !word.joined) return;
    read += lettersOf([word]);
    if (read === letters) {
      yield { from, to, is: 'same' };
      yield* acronymBehind(line, to);
      return;
    }
    if (!goesOn(line, to) && isLike(line.words.slice(from, to), sought)) yield { from, to, is: 'like' };
  }
}

/** True where these words sound like the name, or are a person’s name with a middle one more or less. */
function isLike(found: readonly NameWord[], { words, isPerson }: NameSought): boolean {
  if (found.length === words.length) {
    const others = found.filter(({ letters }, n) => letters !== words[n]!.letters);
    // One word of several may be a chance; a word alone, and all of them, are none.
    if (others.length === words.length && words.length > 1) return false;
    return found.every(
      ({ letters, capital }, n) =>
        letters === words[n]!.letters ||
        (capital === words[n]!.capital && soundsLike(letters, words[n]!.letters)),
    );
  }
  const [longer, shorter] = found.length > words.length ? [found, words] : [words, found];
  return (
    isPerson &&
    shorter.length === 2 &&
    longer.length === 3 &&
    longer.every(({ capital }) => capital) &&
    longer[0]!.letters === shorter[0]!.letters &&
    longer[2]!.letters === shorter[1]!.letters &&
    shorter[1]!.letters.length > 2
  );
}

/** The first or the last part of a person’s name, with nobody else’s beside it. */
function* partAt(line: Line, from: number, { words }: NameSought): Generator<NameFound> {
  const [before, { letters, capital, joined }, after] = [
    line.words[from - 1],
    line.words[from]!,
    line.words[from + 1],
  ];
  if (!capital || words.length < 2 || goesOn(line, from + 1)) return;
  if (letters !== words[0]!.letters && letters !== words.at(-1)!.letters) return;
  // Within the whole name it is not alone, nor beside its “van” or “al”.
  if (joined && before!.letters === words.at(-2)!.letters) return;
  if (after?.joined && after.letters === words[1]!.letters) return;
  const name = nameBefore(line, from);
  if (!name || TITLE.test(name.letters)) yield { from, to: from + 1, is: 'part' };
}

/** The name without the word that tells what it is of. */
function* shortAt(line: Line, from: number, { words, shortForms }: NameSought): Generator<NameFound> {
  if (!line.words[from]!.capital || nameBefore(line, from)) return;
  for (const short of shortForms) {
    const wanted = words.slice(short.from, short.to);
    const to = from + wanted.length;
    const found = line.words.slice(from, to);
    const isThere = wanted.every(
      ({ letters }, n) => found[n]?.letters === letters && (n === 0 || found[n].joined),
    );
    if (isThere && !goesOn(line, to)) yield { from, to, is: short.sure ? 'same' : 'like' };
  }
}

/** The first letters of the name. */
function* initialsAt(line: Line, from: number, { initials, text }: NameSought): Generator<NameFound> {
  const { start, end } = line.words[from]!;
  if (initials.length < INITIALS_MIN || end - start !== initials.length || initials === text) return;
  if (ACRONYM.test(initials) && line.text.startsWith(initials, start))
    yield { from, to: from + 1, is: 'acronym' };
}

/** The acronym that the article gives the name that ends in front of `to`. */
function* acronymBehind({ text, words }: Line, to: number): Generator<NameFound> {
  const { end } = words[to - 1]!;
  const acronym = ACRONYM_BEHIND.exec(text.slice(end, end + 32))?.[1];
  if (acronym === undefined) return;
  const start = text.indexOf(acronym, end);
  // “the” alone may stand between.
  const at = [to, to + 1].find((each) => words[each]?.start === start);
  if (at !== undefined && words[at]!.end - start === acronym.length)
    yield { from: at, to: at + 1, is: 'own-acronym' };
}

/** What an acronym in brackets stands for: the words in front of it that begin with its letters. */
function* spelledOut({ text, words }: Line, { text: acronym }: NameSought): Generator<NameFound> {
  if (!ACRONYM.test(acronym)) return;
  const bracket = text.indexOf(`(${acronym})`);
  const to = words.findLastIndex(({ end }) => end <= bracket) + 1;
  if (bracket === -1 || to === 0) return;
  let from = to;
  for (let letter = acronym.length - 1; letter >= 0 && from > 0; ) {
    const word = words[--from]!;
    if (text[word.start]!.toUpperCase() === acronym[letter] && (word.capital || letter > 0)) letter--;
    else if (!SMALL.test(word.letters)) return;
    if (letter < 0) yield { from, to, is: 'same' };
    else if (!word.joined) return;
  }
}

/** The word of a name that stands right before a word; none where it only begins the sentence. */
function nameBefore({ words }: Line, at: number): NameWord | undefined {
  const before = words[at]!.joined ? words[at - 1] : undefined;
  return before?.capital && !SMALL.test(before.letters) ? before : undefined;
}

/** True where a name goes on with the word at `at`. */
const goesOn = ({ words }: Line, at: number): boolean => words[at]?.joined === true && words[at].capital;

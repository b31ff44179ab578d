/**
 * Where a name of a small lexicon may begin, told by one regular expression made of how its first words begin: native code passes over
 * the text, and the scanner reads on only at the few words where it stops. It may stop too often and never too seldom.
 */
import type { Lexicon } from '../pack/lexicon';
import { readUnits } from '../pack/lexicon-bytes';
import type { AliasRecord } from '../pack/lexicon-record';
import { readHead } from '../pack/lexicon-record';
import { JOINT } from '../text/joint';
import { FOLDED, IN_WORD, type Units, UPPER } from '../text/units';

/** Most aliases a pattern is made of: it takes a millisecond then, and for more the table of units alone is as good. */
const ALIASES_MAX = 4_096;
/** Units of a first word in the pattern: with four one word in ten is a stop, and more make the pattern larger than the words they spare. */
const UNITS_MAX = 4;
/** Most bytes of a unit in a record. */
const BYTES_MAX = 3;

/**
 * Matches a unit for which the pattern may not speak. For the others it may: Latin without the soft hyphen and the capital that folds to
 * "i" (U+0130), general punctuation without the invisible, the euro sign; none is complex, and a letter beyond ASCII lies below `LOW`.
 */
export const NOT_LATIN = /[^\0-\xac\xae-\u012f\u0131-\u017f\u2010-\u2027\u2030-\u205e\u20ac]/;

/** A global pattern that matches, empty, where a name may begin in text without `NOT_LATIN`; undefined for a large lexicon. */
export function startsOf(lexicon: Lexicon, units: Units): RegExp | undefined {
  const { records } = lexicon.sections;
  if (lexicon.aliasCount > ALIASES_MAX) return undefined;
  // By first unit, how words that begin with it go on; a capital is kept, for no small letter stands for it.
  const rests = new Map<string, Set<string>>();
  const record: AliasRecord = { entity: 0, rule: 0, start: 0, end: 0 };
  const name = new Uint16Array(UNITS_MAX * BYTES_MAX);
  /** Both cases of the word unit at `at` of the name; nothing for any other unit and for letters that ASCII has not. */
  const either = (at: number): string => {
    const entry = units.of(name[at]!);
    const folded = entry & FOLDED;
    if (!(entry & IN_WORD) || folded > 0x7f) return '';
    const lower = String.fromCharCode(folded);
    return `[${lower}${lower.toUpperCase()}]`;
  };
  for (let alias = 0; alias < lexicon.aliasCount; alias++) {
    readHead(records, record);
    name.fill(0);
    readUnits(records, record.start, Math.min(record.end, record.start + name.length), name);
    let first = either(0);
    if (first === '') continue;
    if (units.of(name[0]!) & UPPER) first = first[2]!;
    let rest = '';
    for (let at = 1; at < UNITS_MAX; at++) {
      const unit = either(at);
      rest += unit;
      if (unit !== '') continue;
      // The first word ends, or goes on beyond ASCII, where the engine sees an end as well. Where one more follows, its first letter is
      // asked for, and no further one, for it may be an acronym with dots.
      const next = name[at] === JOINT ? either(at + 1) : '';
      rest += next === '' ? '\\b' : `\\W+${next}`;
      break;
    }
    const known = rests.get(first);
    if (known === undefined) rests.set(first, new Set([rest]));
    else known.add(rest);
  }
  const words = Array.from(rests, ([first, after]) => `${first}(?:${[...after].join('|')})|`).join('');
  // Any capital with a dot may begin an acronym, any letter beyond ASCII a word that the boundary does not see.
  return new RegExp(`\\b(?=${words}[A-Z]\\.)|(?=[\\xaa-\\u017f])`, 'g');
}

/** The scanner's look at the lexicon: is this a beginning of a name, and is it one whole? */
import type { Lexicon } from '../pack/lexicon';
import { BEGINNING, FIRST_ALIAS, RULE_EXACT } from '../pack/lexicon-layout';
import { recordFinder } from '../pack/lexicon-record';
import { slotOf } from '../pack/lexicon-slots';
import type { Boundaries } from '../text/boundary';
import { signOf } from '../text/name';
import { FOLDED, LOW, type Units, UPPER } from '../text/units';
import type { Candidate } from './mention';
import { ENDS, GOES_ON } from './scan-crowd';

/** Looks up beginnings; the scanner writes the signs it reads into `signs`, a ring of `mask + 1`. */
export interface Matcher {
  readonly signs: Uint16Array;
  readonly mask: number;
  /**
   * GOES_ON where longer names than the one read go on from here, and ENDS where an alias may end. Adds to `found` the aliases that the
   * text from `start` to `end` is, whose signs lie from `signStart` to `signEnd`.
   */
  look(
    hash: number,
    text: string,
    start: number,
    end: number,
    signStart: number,
    signEnd: number,
    found: Candidate[],
  ): number;
}

/** A matcher for `lexicon`. */
export function createMatcher(lexicon: Lexicon, units: Units, boundaries: Boundaries): Matcher {
  const { slots, shared, blocks, records, rules, ruleBytes } = lexicon.sections;
  const { aliasCount, referenceBits, unitsMax } = lexicon.counts;
  const mask = 2 ** Math.ceil(Math.log2(unitsMax + 1)) - 1;
  const signs = new Uint16Array(mask + 1);
  const find = recordFinder(blocks, records);
  const slotCount = slots.length;
  const goesOn = 1 << referenceBits;
  const referenceMask = goesOn - 1;
  const printMask = ~(referenceMask | goesOn);
  const limit = FIRST_ALIAS + aliasCount;

  /** Whether the signs are those of the alias, under its case rule. */
  function isAlias(alias: number, signStart: number, signEnd: number): boolean {
    const record = find(alias);
    const exact = (ruleBytes[rules[record.rule]!]! & RULE_EXACT) !== 0;
    let sign = signStart;
    for (let at = record.start; at < record.end; sign++) {
      let unit = records[at++]!;
      if (unit >= 0xe0)
        unit = ((unit & 0x0f) << 12) | ((records[at++]! & 0x3f) << 6) | (records[at++]! & 0x3f);
      else if (unit >= 0xc0) unit = ((unit & 0x1f) << 6) | (records[at++]! & 0x3f);
      const read = signs[sign & mask]!;
      if (unit === read) continue;
      const wanted = signOf(unit, units);
      if (wanted === read) continue;
      if (exact) return false;
      const wantedEntry = wanted < LOW ? units.low[wanted]! : units.of(wanted);
      const readEntry = read < LOW ? units.low[read]! : units.of(read);
      if (((wantedEntry ^ readEntry) & FOLDED) !== 0) return false;
      if (sign === signStart && wantedEntry & UPPER && !(readEntry & UPPER)) return false;
    }
    return sign === signEnd;
  }

  return {
    signs,
    mask,
    look(hash, text, start, end, signStart, signEnd, found) {
      const print = (hash << (referenceBits + 1)) & printMask;
      let answer = 0;
      for (let at = slotOf(hash, slotCount); ; at = at + 1 === slotCount ? 0 : at + 1) {
        const slot = slots[at]!;
        if (slot === 0) return answer;
        if (((slot ^ print) & printMask) !== 0) continue;
        if (slot & goesOn) answer |= GOES_ON;
        let reference = slot & referenceMask;
        if (reference === BEGINNING) continue;
        answer |= ENDS;
        for (let last = false; !last; ) {
          last = reference < limit;
          const alias = last ? reference - FIRST_ALIAS : shared[(reference - limit) * 2]!;
          if (
            isAlias(alias, signStart, signEnd) &&
            (text.charCodeAt(start - 1) === 0x20 || boundaries.starts(text, start)) &&
            (text.charCodeAt(end) === 0x20 || boundaries.ends(text, end))
          ) {
            found.push({ start, end, alias });
          }
          if (!last) reference = shared[(reference - limit) * 2 + 1]!;
        }
      }
    },
  };
}

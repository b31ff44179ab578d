/** The one-pass scanner against the slow reference, over texts and lexicons made to collide. SOAK=100000 runs the full count. */
import { describe, expect, it } from 'vitest';
import { scan } from '../../../core/mention/scan';
import { NOT_LATIN } from '../../../core/mention/scan-start';
import { openLexicon } from '../../../core/pack/lexicon';
import { compileLexicon } from '../../../core/pack/lexicon-compile';
import type { LexiconAlias, LexiconEntity } from '../../../core/pack/lexicon-source';
import { type Chance, chance } from './random';
import { scanSlowly } from './reference-scan';

/** Texts to try: a few seconds of them, or as many as SOAK says. */
const TEXTS = Number(process.env.SOAK ?? process.env.MUTATION_TRIALS ?? 2_000);
/** Texts that share one lexicon. */
const TEXTS_PER_LEXICON = 5;

// Few words, so that aliases share beginnings; each kind of folding is among them.
const WORDS = [
  'Kim',
  'kim',
  'KIM',
  'Jong',
  'Un',
  'un',
  'Park',
  'US',
  'us',
  'U',
  'S',
  'U.S.',
  'U.S',
  'U. S.',
  'D.P.R.K.',
  'DPRK',
  'St.',
  'St',
  'O’Neill',
  "O'Neill",
  'Workers’',
  'IP4',
  'IP-4',
  'Se\u0301oul',
  'Séoul',
  'Seoul',
  'o\ufb03ce',
  'office',
  'Ｋｉｍ',
  'Pu\u00adtin',
  'Putin',
  'PUTIN',
  'Μόσχας',
  'ΜΌΣΧΑΣ',
  'İzmir',
  'Izmir',
  'izmir',
  'Путин',
  'ПУТИН',
  '김정은',
  '김정은은',
  '\u1100\u1175ᆷ',
  '북한',
  '朝鲜',
  '金正恩',
  '中国',
  '中国银行',
  'プーチン',
  'ﾌﾟｰﾁﾝ',
  '大統領',
  'は',
  'x\u0302',
  '𝐊𝐢𝐦',
  '2024',
  '4',
  'a',
  'A',
  'B',
  'AT&T',
  '@Kim',
  'kim.com',
  'https://x.org/Kim',
  '😀',
];
const GAPS = [
  ' ',
  ' ',
  ' ',
  ' ',
  '-',
  '–',
  '—',
  ' – ',
  '  ',
  '\u00a0',
  '\u202f',
  '\n',
  '-\n',
  '- ',
  '\t ',
  '. ',
  '.',
  ', ',
  '’s ',
  "'",
  '/',
  '_',
  '',
  '',
  '\u200b',
  '\u00ad',
  '\ufeff ',
  '&',
  '·',
  '・',
  ' (',
  ') ',
  '@',
  '“',
  '…',
];

// What the pattern of first words reads: every other text holds nothing else, for one unit more and the pattern is not asked.
const LATIN_WORDS = WORDS.filter((word) => !NOT_LATIN.test(word));
const LATIN_GAPS = GAPS.filter((gap) => !NOT_LATIN.test(gap));

function words(random: Chance, most: number, from = WORDS, gaps = GAPS): string {
  let text = random.pick(from);
  for (let n = random.below(most); n > 0; n--) text += random.pick(gaps) + random.pick(from);
  return text;
}

function entities(random: Chance): LexiconEntity[] {
  const alias = (): LexiconAlias => ({
    text: words(random, random.pick([1, 2, 3, 6])),
    languages: ['en'],
    exact: random.below(4) === 0,
    needs: 'nothing',
    cues: [],
    not: [],
  });
  return Array.from({ length: 1 + random.below(8) }, (_, n) => ({
    id: `e${n}`,
    type: 'person',
    name: 'x',
    aliases: Array.from({ length: 1 + random.below(6) }, alias),
    cues: [],
    related: [],
  }));
}

describe('the scanner and the slow reference', () => {
  it(`agree on ${TEXTS} texts`, { timeout: 3_600_000 }, () => {
    let candidates = 0;
    for (let seed = 0; seed < TEXTS / TEXTS_PER_LEXICON; seed++) {
      const random = chance(seed);
      const lexicon = openLexicon(compileLexicon(entities(random)));
      for (let n = 0; n < TEXTS_PER_LEXICON; n++) {
        let text = n % 2 === 0 ? words(random, 30) : words(random, 30, LATIN_WORDS, LATIN_GAPS);
        // Names of the lexicon itself, so that long ones are met as well.
        for (let names = n % 2 === 0 ? random.below(4) : 0; names > 0 && lexicon.aliasCount > 0; names--) {
          text +=
            random.pick(GAPS) +
            lexicon.alias(random.below(lexicon.aliasCount)).text +
            random.pick(GAPS) +
            words(random, 3);
        }
        const found = scan(text, lexicon);
        candidates += found.length;
        expect(found, JSON.stringify({ seed, text })).toEqual(scanSlowly(text, lexicon));
      }
    }
    expect(candidates).toBeGreaterThan(TEXTS);
  });
});

/** Text and names to measure with, from a seed: news-like prose, and as many names as asked for, some of which stand in the prose. */
import type { LexiconAlias, LexiconEntity } from '../../core/pack/lexicon-source';
import { type Chance, chance } from '../core/mention/random';

const ONSETS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'sh',
  'st',
  't',
  'tr',
  'v',
  'w',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou', 'é'];
const CODAS = ['', '', 'n', 'r', 's', 'l', 't', 'nd', 'ck', 'm'];
/** The commonest words of English news: every second word of a text. */
const COMMON =
  'the of to and a in that is for on it with as was he by at are from has have be will its an this said not they but had his who their were or which more been would about after one also new up than last out over we year there first two people other when what into some government officials country president war leaders security military treaty trade'.split(
    ' ',
  );
/** Aliases to one entity, as in the bundled pack. */
const ALIASES_PER_ENTITY = 5;

function syllables(random: Chance, count: number): string {
  let word = '';
  for (let n = 0; n < count; n++)
    word += random.pick(ONSETS) + random.pick(VOWELS) + (n === count - 1 ? random.pick(CODAS) : '');
  return word;
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** `count` different names of one to four words; beginnings are shared as among people and places. */
export function names(count: number, seed = 1): string[] {
  const random = chance(seed);
  const firsts = Array.from({ length: 40 + Math.ceil(count / 60) }, () =>
    capital(syllables(random, 1 + random.below(2))),
  );
  const lasts = Array.from({ length: 80 + Math.ceil(count / 8) }, () =>
    capital(syllables(random, 2 + random.below(2))),
  );
  const all = new Set<string>();
  while (all.size < count) {
    const kind = random.below(10);
    if (kind === 0) all.add(random.pick(lasts) + (all.size > lasts.length / 2 ? random.pick(CODAS) : ''));
    else if (kind < 7) all.add(`${random.pick(firsts)} ${random.pick(lasts)}`);
    else if (kind < 9) all.add(`${random.pick(firsts)} ${random.pick(firsts)}-${random.pick(lasts)}`);
    else all.add(`${random.pick(lasts)} ${random.pick(firsts)} of ${random.pick(lasts)}`);
  }
  // Flat copies: a concatenation is a rope that its first reader pays for.
  return JSON.parse(JSON.stringify([...all])) as string[];
}

/** Names as the source of a lexicon. */
export function sourceOf(texts: readonly string[]): LexiconEntity[] {
  const entities: LexiconEntity[] = [];
  const languages = ['en'];
  for (let n = 0; n < texts.length; n += ALIASES_PER_ENTITY) {
    const aliases = texts
      .slice(n, n + ALIASES_PER_ENTITY)
      .map((text): LexiconAlias => ({ text, languages, exact: false, needs: 'nothing', cues: [], not: [] }));
    entities.push({ id: `q${n}`, type: 'person', name: texts[n]!, aliases, cues: [], related: [] });
  }
  return entities;
}

/** News-like prose of about `units` UTF-16 units, curly quotes and dashes included; every twentieth word is one of `mentioned`. */
export function prose(units: number, mentioned: readonly string[], seed = 2): string {
  const random = chance(seed);
  const rare = Array.from({ length: 6_000 }, () => syllables(random, 1 + random.below(4)));
  const parts: string[] = [];
  let length = 0;
  let begins = true;
  while (length < units) {
    const kind = random.below(100);
    let word = kind < 50 ? random.pick(COMMON) : random.pick(rare);
    if (kind >= 95) word = random.pick(mentioned);
    else if (begins || kind >= 92) word = capital(word);
    begins = random.below(20) === 0;
    if (begins) word += random.pick(['.', '.', '.', '?', '.”']);
    else if (random.below(14) === 0) word += random.pick([',', ',', '’s', ' –', ';']);
    parts.push(word);
    length += word.length + 1;
  }
  return Buffer.from(parts.join(' ')).toString().slice(0, units);
}

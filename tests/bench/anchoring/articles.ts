/**
 * The bench’s articles: own texts, of 1 to 16 kB: some written from a seed in frames and words of our own, where
 * sentences are often alike, some of the facts on our cards, in English and French. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Chance, chanceOf } from './random';
import * as words from './vocabulary';

/** How many articles are written in frames, how many of those use the same frames over and over, as minutes do: a hard one. */
const FRAMED = 24;
const REPETITIVE = 1;
/** How many are put together of the facts on our cards, in each of two languages. */
const REPORTED = 12;

/** Where the facts stand: prose of our own. */
const FACTS = fileURLToPath(new URL('../../../knowledge/sources/putin-kim-2024/entities/', import.meta.url));

const SLOT = /\{(\w+)\}/g;

/** A text, and more sentences in its voice that do not stand in it. */
export interface Article {
  readonly text: string;
  more(chance: Chance): string;
}

/** Returns the articles of the bench: paragraphs are parted by a line break, as in the text map. */
export function articles(): Article[] {
  const written = Array.from({ length: FRAMED }, (_, at) => {
    const chance = chanceOf(0xba5e + at);
    const repeats = at % (FRAMED / REPETITIVE) === 0;
    const own = words.FRAMES.filter(() => repeats || chance.happens(0.7));
    const spare = words.FRAMES.filter((frame) => repeats || !own.includes(frame));
    const [openings, tails] = [[...words.OPENINGS], [...words.TAILS]];
    const take = (from: string[]) => from.splice(chance.below(from.length), 1)[0] ?? '';
    const sentence = () => {
      const frame = repeats ? chance.pick(own) : take(own);
      if (frame === '') return '';
      const opening = chance.happens(0.5) ? take(openings) : '';
      return framed(`${opening} ${frame} ${chance.happens(0.4) ? take(tails) : ''}`, chance);
    };
    const text = write(chance, 6 + ((at * 7) % 40), sentence);
    return { text, more: (by: Chance) => framed(by.pick(spare), by) };
  });
  return [...written, ...(['en', 'fr'] as const).flatMap(reported)];
}

/** Half of the facts make the article, the others are what an editor might add. */
function reported(language: 'en' | 'fr'): Article[] {
  const facts = readFacts(language);
  return Array.from({ length: REPORTED }, (_, at) => {
    const chance = chanceOf(0xfac7 + at);
    const own: string[] = [];
    const spare: string[] = [];
    for (const fact of facts) (chance.happens(0.5) ? own : spare).push(fact);
    const text = write(chance, 10 + at * 3, () => own.splice(chance.below(own.length), 1)[0] ?? '');
    return { text, more: (by) => by.pick(spare) };
  });
}

function readFacts(language: 'en' | 'fr'): string[] {
  const files = readdirSync(FACTS).sort();
  return files.flatMap((file) => {
    const { facts = [] } = JSON.parse(readFileSync(FACTS + file, 'utf8')) as {
      facts?: { text: Record<string, string> }[];
    };
    return facts.map(({ text }) => text[language] ?? '').filter(Boolean);
  });
}

/** The frame with its slots filled. */
function framed(frame: string, chance: Chance): string {
  const filled = frame.trim().replace(SLOT, (_, slot: string) => fill(slot, chance));
  return filled.replace(/^(“?)(\p{Ll})/u, (_, quote: string, letter: string) => quote + letter.toUpperCase());
}

function write(chance: Chance, paragraphs: number, sentence: (chance: Chance) => string): string {
  const written: string[] = [];
  while (written.length < paragraphs) {
    const paragraph = Array.from({ length: 1 + chance.below(6) }, () => sentence(chance)).filter(Boolean);
    if (paragraph.length === 0) break;
    written.push(paragraph.join(' '));
  }
  return written.join('\n');
}

function fill(slot: string, chance: Chance): string {
  const person = () =>
    `${chance.happens(0.4) ? `${chance.pick(words.GIVEN_NAMES)} ` : ''}${chance.pick(words.SURNAMES)}`;
  const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
  switch (slot) {
    case 'Person':
    case 'person':
      return person();
    case 'place':
      return chance.pick(words.PLACES);
    case 'body':
      return chance.pick(words.BODIES);
    case 'Body':
      return capital(chance.pick(words.BODIES));
    case 'thing':
      return chance.pick(words.THINGS);
    case 'quality':
      return chance.pick(words.QUALITIES);
    case 'deed':
      return chance.pick(words.DEEDS);
    case 'trouble':
      return chance.pick(words.TROUBLES);
    case 'Trouble':
      return capital(chance.pick(words.TROUBLES));
    case 'month':
      return chance.pick(words.MONTHS);
    case 'day':
      return chance.pick(words.DAYS);
    case 'year':
      return String(1950 + chance.below(74));
    case 'date':
      return `${1 + chance.below(28)} ${chance.pick(words.MONTHS)} ${2001 + chance.below(24)}`;
    case 'amount':
      return `$${1 + chance.below(900)}`;
    case 'count':
      return String(20 + chance.below(880));
    case 'small':
      return String(2 + chance.below(9));
    default:
      throw new Error(`a frame has an unknown slot: ${slot}`);
  }
}

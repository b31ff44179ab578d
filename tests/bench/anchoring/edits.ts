/** Kinds of edit that newspapers make, and some that they should not. `gone` ones leave nothing of the quote to find. */
import {
  type Marked,
  overlap,
  PARAGRAPH,
  type Piece,
  replace,
  SENTENCE,
  type Span,
  spansOf,
  WORD,
} from './pieces';
import { slip } from './slip';
import { THINGS, TROUBLES } from './vocabulary';

export interface Edit {
  readonly name: string;
  readonly isGone?: boolean;
  /** The new text in pieces, or null where this quote cannot be edited so. */
  apply(marked: Marked): Piece[] | null;
}

const put = (at: number, text: string): Piece => ({ text, from: at, to: at });
const cut = ({ start, end }: Span): Piece => ({ text: '', from: start, to: end });
const inside = (span: Span, outer: Span) => span.start >= outer.start && span.end <= outer.end;
const otherWord = ({ chance }: Marked) => chance.pick(chance.happens(0.5) ? THINGS : TROUBLES);
const wordsIn = ({ text, quote }: Marked) => spansOf(text, WORD).filter((word) => inside(word, quote));
const sentencesOfQuote = ({ text, quote }: Marked) =>
  spansOf(text, SENTENCE).filter((one) => overlap(one, quote));
const paragraphOf = ({ text, quote }: Marked) =>
  spansOf(text, PARAGRAPH).find((one) => inside(quote, one)) ?? null;

const changeWords = (marked: Marked, share: number, change: (word: string) => string): Piece[] =>
  replace(
    marked.text,
    spansOf(marked.text, WORD)
      .filter(() => marked.chance.happens(share))
      .map(({ start, end }) => ({ text: change(marked.text.slice(start, end)), from: start, to: end })),
  );

const changeOne = (marked: Marked, change: (word: string) => string): Piece[] | null => {
  const words = wordsIn(marked).filter(({ start, end }) => end - start > 3);
  if (words.length === 0) return null;
  const { start, end } = marked.chance.pick(words);
  return replace(marked.text, [{ text: change(marked.text.slice(start, end)), from: start, to: end }]);
};

const restyle = (marked: Marked, pattern: RegExp, change: (found: string) => string): Piece[] =>
  replace(
    marked.text,
    spansOf(marked.text, pattern).map(({ start, end }) => ({
      text: change(marked.text.slice(start, end)),
      from: start,
      to: end,
    })),
  );

/** The paragraphs in another order; a quote over two of them would be torn. */
const reorder = (marked: Marked, order: (all: Span[], own: Span) => Span[]): Piece[] | null => {
  const own = paragraphOf(marked);
  if (!own) return null;
  return order(spansOf(marked.text, PARAGRAPH), own).flatMap(({ start, end }) => [
    { text: marked.text.slice(start, end), from: start, to: end },
    put(end, '\n'),
  ]);
};

export const EDITS: readonly Edit[] = [
  { name: 'nothing changed', apply: ({ text }) => replace(text, []) },
  {
    name: 'slips all over',
    apply: (marked) => changeWords(marked, 0.04, (word) => slip(word, marked.chance)),
  },
  { name: 'slip in the quote', apply: (marked) => changeOne(marked, (word) => slip(word, marked.chance)) },
  { name: 'words swapped all over', apply: (marked) => changeWords(marked, 0.06, () => otherWord(marked)) },
  {
    name: 'word swapped in the quote',
    apply: (marked) => (wordsIn(marked).length < 4 ? null : changeOne(marked, () => otherWord(marked))),
  },
  { name: 'words dropped all over', apply: (marked) => changeWords(marked, 0.05, () => '') },
  {
    name: 'sentence before the quote',
    apply: ({ text, quote, more }) => replace(text, [put(quote.start, `${more()} `)]),
  },
  {
    name: 'sentence after the quote',
    apply: ({ text, quote, more }) => replace(text, [put(quote.end, ` ${more()} `)]),
  },
  {
    name: 'sentence inside the quote',
    apply: (marked) => {
      const words = wordsIn(marked);
      if (words.length < 6) return null;
      const { end } = words[2 + marked.chance.below(words.length - 4)]!;
      return replace(marked.text, [put(end, ` (${marked.more()})`)]);
    },
  },
  {
    name: 'advertisement inside',
    apply: ({ text, quote, chance, more }) => {
      const at = text.indexOf(' ', quote.start + chance.below(quote.end - quote.start));
      if (at < quote.start || at > quote.end) return null;
      return replace(text, [put(at, `\nAdvertisement\n${more()} Subscribe now!\n`)]);
    },
  },
  {
    name: 'new lead on top',
    apply: ({ text, more }) =>
      replace(text, [put(0, `${Array.from({ length: 6 }, () => more()).join(' ')}\n`)]),
  },
  {
    name: 'paragraph moved',
    apply: (marked) =>
      reorder(marked, (all, own) => {
        const others = all.filter((one) => one !== all.find(({ start }) => start === own.start));
        const at = marked.chance.below(others.length + 1);
        return [...others.slice(0, at), own, ...others.slice(at)];
      }),
  },
  {
    name: 'all paragraphs in another order',
    apply: (marked) =>
      reorder(marked, (all) => {
        const left = [...all];
        return all.map(() => left.splice(marked.chance.below(left.length), 1)[0]!);
      }),
  },
  {
    name: 'neighbours deleted',
    apply: (marked) => {
      const own = sentencesOfQuote(marked);
      const all = spansOf(marked.text, SENTENCE);
      const before = all.findLast(({ end }) => end <= own[0]!.start);
      const after = all.find(({ start }) => start >= own.at(-1)!.end);
      return replace(marked.text, [before, after].filter((one) => one !== undefined).map(cut));
    },
  },
  {
    name: 'neighbours rewritten',
    apply: (marked) => {
      const own = sentencesOfQuote(marked);
      const all = spansOf(marked.text, SENTENCE);
      const before = all.findLast(({ end }) => end <= own[0]!.start);
      const after = all.find(({ start }) => start >= own.at(-1)!.end);
      return replace(
        marked.text,
        [before, after]
          .filter((one) => one !== undefined)
          .map(({ start, end }) => ({ text: `${marked.more()} `, from: start, to: end })),
      );
    },
  },
  {
    name: 'quotation marks and dashes restyled',
    apply: (marked) =>
      restyle(marked, /[“”’–]/g, (sign) => ({ '“': '« ', '”': ' »', '’': "'", '–': '—' })[sign] ?? sign),
  },
  {
    name: 'spaces restyled',
    apply: (marked) =>
      restyle(marked, /\s/g, (space) =>
        marked.chance.happens(0.2) ? '\u00a0' : space === '\n' ? '\n\n  ' : '  ',
      ),
  },
  {
    name: 'hyphenated',
    apply: (marked) =>
      restyle(marked, /(?<=\p{L}{3})(?=\p{L}{3})/gu, () => (marked.chance.happens(0.3) ? '\u00ad' : '')),
  },
  { name: 'in capitals', apply: (marked) => restyle(marked, /\p{L}+/gu, (word) => word.toUpperCase()) },
  {
    name: 'numbers and dates changed',
    apply: (marked) => restyle(marked, /\d+/g, (number) => String(Number(number) + 1)),
  },
  {
    name: 'blocks joined',
    apply: (marked) => restyle(marked, /\n/g, () => ' '),
  },
  {
    name: 'everything else cut',
    apply: (marked) => {
      const own = paragraphOf(marked);
      if (!own) return null;
      return replace(marked.text, [
        cut({ start: 0, end: own.start }),
        cut({ start: own.end, end: marked.text.length }),
      ]);
    },
  },
  {
    name: 'quote cut short',
    apply: (marked) => {
      const words = wordsIn(marked);
      if (words.length < 8) return null;
      const from = words[Math.ceil(words.length * 0.75)]!.start;
      return replace(marked.text, [cut({ start: from, end: marked.quote.end })]);
    },
  },
  {
    name: 'sentence deleted',
    isGone: true,
    apply: (marked) => replace(marked.text, sentencesOfQuote(marked).map(cut)),
  },
  { name: 'quote deleted', isGone: true, apply: ({ text, quote }) => replace(text, [cut(quote)]) },
  {
    name: 'sentence rewritten',
    isGone: true,
    apply: (marked) =>
      replace(
        marked.text,
        sentencesOfQuote(marked).map(({ start, end }) => ({
          text: ` ${marked.more()}`,
          from: start,
          to: end,
        })),
      ),
  },
  {
    name: 'paragraph deleted',
    isGone: true,
    apply: (marked) => {
      const own = paragraphOf(marked);
      return own && replace(marked.text, [cut(own)]);
    },
  },
  {
    name: 'whole text rewritten',
    isGone: true,
    apply: (marked) =>
      replace(
        marked.text,
        spansOf(marked.text, SENTENCE).map(({ start, end }) => ({
          text: ` ${marked.more()}`,
          from: start,
          to: end,
        })),
      ),
  },
];

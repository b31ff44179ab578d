import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, type Inline, noteMarkup } from '@/core/annotation/note-markup';
import { text } from '../archive/records';

/** Marks as angle brackets, so that a case reads in one line. */
const shown = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? `(${block.inside.map(inline).join('')})`
        : `[${block.start ?? '•'}: ${block.lines.map(shown).join(' | ')}]`,
    )
    .join(' ');
const inline = (one: Inline): string => {
  if (typeof one === 'string') return one;
  if (one.kind === 'break') return '⏎';
  const inside = one.inside.map(inline).join('');
  return one.kind === 'link' ? `‹${one.href}: ${inside}›` : `‹${one.kind}: ${inside}›`;
};

test.each([
  ['', ''],
  ['plain', '(plain)'],
  ['two\nlines', '(two⏎lines)'],
  ['two\n\nparagraphs', '(two) (paragraphs)'],
  ['**bold** and *italic* and ***both***', '(‹strong: bold› and ‹em: italic› and ‹em: ‹strong: both››)'],
  ['snake_case_word and 3*4*5', '(snake_case_word and 3‹em: 4›5)'],
  ['- a\n- b', '[•: (a) | (b)]'],
  ['3. a\n4. b', '[3: (a) | (b)]'],
  ['- a\n  - b', '[•: (a) [•: (b)]]'],
  ['https://example.org/a?b=1', '(‹https://example.org/a?b=1: https://example.org/a?b=1›)'],
  ['[x](https://example.org)', '(‹https://example.org/: x›)'],
  ['[x](javascript:alert(1))', '([x](javascript:alert(1)))'],
  ['[x](JaVaScRiPt:alert(1))', '([x](JaVaScRiPt:alert(1)))'],
  ['[x](data:text/html,x)', '([x](data:text/html,x))'],
  ['[x](chrome-extension://abc/options.html)', '([x](chrome-extension://abc/options.html))'],
  ['[x](/relative)', '([x](/relative))'],
  ['![x](https://example.org/pixel.png)', '(![x](https://example.org/pixel.png))'],
  ['<b>x</b> <script>alert(1)</script>', '(<b>x</b> <script>alert(1)</script>)'],
  ['<div onclick="x()">\ny\n</div>', '(<div onclick="x()">⏎y⏎</div>)'],
  ['a < b && c > d &amp; e', '(a < b && c > d &amp; e)'],
  ['# not a heading', '(# not a heading)'],
  ['    not code', '(    not code)'],
  ['`not code`', '(`not code`)'],
  ['> not a quote', '(> not a quote)'],
  ['- [ ] a task', '[•: (- [ ] a task)]'],
  ['\\*not italic\\*', '(*not italic*)'],
])('%j is shown as %s', (note, marks) => expect(shown(noteMarkup(note))).toBe(marks));

test('every letter of a note is shown, whatever it is', () => {
  const lettersOf = (some: string) =>
    some
      .match(/[\p{L}\p{N}]/gu)
      ?.sort()
      .join('') ?? '';
  fc.assert(
    fc.property(text(60), (note) => {
      const plain = (blocks: readonly Block[]): string =>
        blocks
          .map((block) =>
            block.kind === 'paragraph' ? block.inside.map(bare).join('') : block.lines.map(plain).join(' '),
          )
          .join(' ');
      const bare = (one: Inline): string =>
        typeof one === 'string' ? one : one.kind === 'break' ? '\n' : one.inside.map(bare).join('');
      expect(lettersOf(plain(noteMarkup(note)))).toBe(lettersOf(note));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['stars', '*'.repeat(20_000)],
  ['brackets', '['.repeat(20_000)],
  ['lists in lists', Array.from({ length: 150 }, (_, n) => `${'  '.repeat(n)}- x`).join('\n')],
  ['links', '[a]('.repeat(5_000)],
  ['underscores', '_a'.repeat(10_000)],
])('a note of %s is shown without a wait', (_, note) => {
  const start = performance.now();
  noteMarkup(note);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test.each([
  ['that is long', `**a** ${'b'.repeat(20_000)}`],
  ['full of stars and underscores', '*_a'.repeat(6_666)],
  ['full of tildes', '~a'.repeat(501)],
])('a note %s is shown as it was typed', (_, note) => expect(shown(noteMarkup(note))).toBe(`(${note})`));

test('a long note is marked up where its marks are those of a reader', () => {
  const page = `**a** ${'b '.repeat(70)}`;
  expect(shown(noteMarkup(page.repeat(120))).match(/‹strong: a›/g)).toHaveLength(120);
});

/** Resolving in steps is resolving at once, and linear. */
import { expect, test } from 'vitest';
import { resolve, resolveInSteps } from '../../../core/mention/resolve';
import { createScanner } from '../../../core/mention/scan';
import { LEXICON, marksIn } from './small-lexicon';

const scanner = createScanner(LEXICON);
const scanned = (texts: readonly string[]) =>
  texts.map((text) => ({ text, candidates: [...scanner.scan(text)] }));
const TEXTS = ['Kim Jong Un spoke.', 'Nothing here.', 'Kim left for Washington, and China wept.'];

test('steps give the same mentions', () => {
  const steps = resolveInSteps(scanned(TEXTS), LEXICON, { language: 'en' });
  let step = steps.next();
  let pauses = 0;
  for (; !step.done; step = steps.next()) pauses++;
  expect(step.value).toEqual(resolve(scanned(TEXTS), LEXICON, { language: 'en' }));
  expect(pauses).toBe(4);
});

test('thousands of bare names with as many rivals are resolved in linear time', () => {
  const time = (count: number): number => {
    const passages = scanned(
      Array.from({ length: count }, (_, i) => `Kim Yong-ho met Kim ${i}. Kim Jong Un saw Kim in Washington.`),
    );
    const from = performance.now();
    resolve(passages, LEXICON, { language: 'en' });
    return performance.now() - from;
  };
  time(300);
  const small = Math.min(time(500), time(500), time(500));
  const large = Math.min(time(4_000), time(4_000), time(4_000));
  // Eight times the text; quadratic would be 64 times the time.
  expect(large / small).toBeLessThan(20);
});

test('a text without a break holds more mentions than a call takes arguments', () => {
  const count = 150_000;
  const text = 'Kim Jong Un. ';
  const candidates = scanner.scan(text).slice(0, 1);
  const passage = {
    text: text.repeat(count),
    candidates: Array.from({ length: count }, (_, i) => ({
      ...candidates[0]!,
      start: candidates[0]!.start + i * text.length,
      end: candidates[0]!.end + i * text.length,
    })),
  };
  expect(resolve([passage], LEXICON, { language: 'en' })).toHaveLength(count);
});

test('no step takes in more than a few readings of one long passage', () => {
  const [passage] = scanned(['Kim Jong Un met Kim in Washington. '.repeat(400)]);
  const steps = resolveInSteps([passage!], LEXICON, { language: 'en' });
  let pauses = 0;
  while (!steps.next().done) pauses++;
  expect(pauses).toBeGreaterThan(passage!.candidates.length / 16);
});

test('a passage of many names is taken in with a stop at each sixteenth, and decided with as many', () => {
  const steps = resolveInSteps(scanned(['China, '.repeat(34)]), LEXICON, { language: 'en' });
  let pauses = 0;
  while (!steps.next().done) pauses++;
  // Twice each in looking at candidates, at readings and in deciding, and once after the last two.
  expect(pauses).toBe(3 * 2 + 2);
});

test('names are found where nobody wrote a capital', () => {
  const text = 'kim jong un met putin near moscow and they told us that japan post and the us would not come';
  expect(marksIn([text])).toEqual([
    'kim jong un=kim-jong-un',
    'putin=vladimir-putin',
    'moscow=moscow',
    'us=united-states',
  ]);
});

/** What evidence is worth: the score of a name with another common meaning, and the reason that is given for it. */
import { expect, test } from 'vitest';
import { detect } from '../../../core/mention/detect';
import type { Why } from '../../../core/mention/mention';
import { LEXICON } from './small-lexicon';

/** Points beside nothing: half for one, nearing 1. */
const scoreOf = (points: number) => 1 - 0.5 ** points;

const company = (...names: string[]): Why => ({ kind: 'company', with: names });
const cue = (...words: string[]): Why => ({ kind: 'cue', words });
const [US, CHINA, JAPAN] = ['United States', 'China', 'Japan'];

test.each<[what: string, passages: string[], points: number, why: Why]>([
  ['nothing', ['Washington waits.'], 0, company()],
  ['a cue beside it', ['The White House is big.', 'Washington waits.'], 1, cue('White House')],
  ['a cue behind it', ['Washington waits.', 'The White House is big.'], 1, cue('White House')],
  ['a cue in capitals', ['THE WHITE HOUSE IS BIG. Washington waits.'], 1, cue('White House')],
  ['a cue elsewhere', ['The White House is big.', '', 'Washington waits.'], 0.5, cue('White House')],
  ['no part of a word', ['The White Houses are big. Washington waits.'], 0, company()],
  ['what it belongs to, beside it', ['The US is big.', 'Washington waits.'], 1, company(US)],
  ['what it belongs to, behind it', ['Washington waits.', 'The US is big.'], 1, company(US)],
  ['what it belongs to, elsewhere', ['The US is big.', '', 'Washington waits.'], 0.5, company(US)],
  ['a name of the pack beside it', ['China is big.', 'Washington waits.'], 1, company(CHINA)],
  ['one elsewhere', ['China is big.', '', 'Washington waits.'], 0.25, company()],
  ['two elsewhere', ['China and Japan are big.', '', 'Washington waits.'], 0.5, company()],
  ['three elsewhere', ['China, Japan and Canada are big.', '', 'Washington waits.'], 0.5, company()],
  [
    'one beside it, and before and behind it elsewhere',
    ['China is big.', '', 'China is here.', 'Washington waits.', '', 'China is far.'],
    1,
    company(CHINA),
  ],
  [
    'two reasons are given, what it belongs to first',
    ['China and Japan saw the US. Washington waits.'],
    2,
    company(US, CHINA),
  ],
  ['two names', ['China and Japan are big. Washington waits.'], 1, company(CHINA, JAPAN)],
  ['the word of a place', ['He lives in Washington.'], 1, company()],
  ['the blame of a government', ['Peru accused Washington of it.'], 1, company()],
  ['the word of a government', ['Washington said so.'], 1, company()],
  ['a dateline by date', ['WASHINGTON, Aug 30 (Agency) It rained.'], 1, company()],
  ['a dateline by a day in figures', ['WASHINGTON 2026-08-30 It rained.'], 1, company()],
  ['a dateline by agency', ['WASHINGTON (Agency) It rained.'], 1, company()],
  ['a dateline by a dash', ['WASHINGTON — It rained.'], 1, company()],
  ['a dateline by two', ['WASHINGTON -- It rained.'], 1, company()],
  ['a dateline by a hyphen', ['WASHINGTON - It rained.'], 1, company()],
  ['a dateline on a line of its passage', ['It rained.\nWASHINGTON — It rained.'], 1, company()],
  ['no dateline in the midst', ['It rained. WASHINGTON — It rained.'], 0, company()],
  ['no dateline in small letters', ['Washington — It rained.'], 0, company()],
  ['a bureau', ['By Ann Roe, ABC News, Washington'], 1, company()],
  ['an agency', ['By Ann Roe, ABC, Washington'], 1, company()],
  ['an agency that begins the line', ['ABC, Washington'], 1, company()],
  ['a cue and a place', ['The White House is in Washington.'], 2, cue('White House')],
  [
    'of three cues two',
    ['The White House, Capitol Hill and the Pentagon are big. Washington waits.'],
    2,
    cue('White House', 'Capitol Hill'),
  ],
  [
    'company is the better reason than a cue',
    ['The US has a White House. Washington waits.'],
    2,
    company(US),
  ],
  ['itself by another name is none', ['Washington, D.C. is big. Washington waits.'], 0, company()],
])('%s', (_, passages, points, why) => {
  const found = detect(
    passages.map((text) => ({ text })),
    LEXICON,
    { language: 'en', threshold: 0 },
  ).findLast(({ entity }) => entity === 'washington-dc');
  expect(found?.score).toBeCloseTo(scoreOf(points), 6);
  expect(found?.why).toEqual(why);
});

test('a part of a name in its company tells by which word', () => {
  const [kim] = detect([{ text: 'Kim left for Pyongyang.' }], LEXICON, { language: 'en' });
  expect(kim).toMatchObject({ score: 0.75, why: cue('Pyongyang') });
});

test('an introduced one tells who introduced it, as it was written', () => {
  const passages = [{ text: 'KIM JONG UN SPEAKS TODAY' }, { text: 'Kim left.' }];
  const [, kim] = detect(passages, LEXICON, { language: 'en' });
  expect(kim).toMatchObject({ score: 0.9, why: { kind: 'introduced', by: 'KIM JONG UN' } });
});

test.each([
  [
    'a name counts once, as what it belongs to or as a cue',
    'They signed a lasting friendship with Canada.',
    0,
  ],
  ['with a second cue', 'On the ferry they signed a lasting friendship with Canada.', 1],
])('%s', (_, text, points) => {
  const found = detect([{ text }], LEXICON, { language: 'en', threshold: 0 });
  expect(found.find(({ entity }) => entity === 'canada-pact')?.score).toBeCloseTo(scoreOf(points), 6);
});

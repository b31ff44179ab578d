/** What a page is told: what changed, every entity and every reason once. */
import { expect, test } from 'vitest';
import { tellMentions } from '@/core/mention/detected';
import type { Mention, Why } from '@/core/mention/mention';

const NAME: Why = { kind: 'name' };
const mention = (passage: number, start: number, end: number, entity = 'kim', why: Why = NAME): Mention => ({
  passage,
  start,
  end,
  entity,
  name: entity.toUpperCase(),
  type: 'person',
  score: 1,
  why,
});
const KIM = { id: 'kim', name: 'KIM', type: 'person' };
const NOTHING = { passages: [], entities: [], reasons: [] };
const nothing = new Map<number, string>();

test('mentions are told by passage, with each entity and each reason once', () => {
  const why: Why = { kind: 'introduced', by: 'Kim Jong Un' };
  const mentions = [
    mention(0, 0, 3),
    mention(0, 9, 12),
    mention(1, 4, 7, 'un', why),
    mention(1, 8, 9, 'kim', why),
  ];
  expect(tellMentions(mentions, [7, 5, 6], nothing).detected).toEqual({
    passages: [
      { passage: 7, mentions: [0, 3, 0, 0, 9, 12, 0, 0] },
      { passage: 5, mentions: [4, 7, 1, 1, 8, 9, 0, 1] },
    ],
    entities: [KIM, { id: 'un', name: 'UN', type: 'person' }],
    reasons: [NAME, why],
  });
});

test.each<[what: string, Mention]>([
  ['place', mention(0, 1, 3)],
  ['end', mention(0, 0, 4)],
  ['entity', mention(0, 0, 3, 'un')],
  ['reason', mention(0, 0, 3, 'kim', { kind: 'cue', words: ['Seoul'] })],
])('a passage is told again for another %s, and not for the same', (_, other) => {
  const { now } = tellMentions([mention(0, 0, 3)], [7], nothing);
  expect(tellMentions([mention(0, 0, 3)], [7], now).detected).toEqual(NOTHING);
  expect(tellMentions([other], [7], now).detected.passages).toMatchObject([{ passage: 7 }]);
});

test('a passage that names nothing any more is told once', () => {
  const { now } = tellMentions([mention(0, 0, 3)], [7], nothing);
  const gone = tellMentions([], [7], now);
  expect(gone.detected).toEqual({ ...NOTHING, passages: [{ passage: 7, mentions: [] }] });
  expect(tellMentions([], [7], gone.now).detected).toEqual(NOTHING);
});

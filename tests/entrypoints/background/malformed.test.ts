/** Letters of a taken-over process: whatever they hold, what is stored stays as it was, and nothing breaks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAdmission } from '@/entrypoints/background/admission';
import { Refused } from '@/platform/messaging/refused';
import type { Sender } from '@/platform/messaging/serve';
import { keysOfPrototype } from '../../core/archive/hostile-pieces';
import { background, OWN, STORY } from './background';
import { GOOD, spoilt, unknownRequest } from './malformed';
import { draftOf } from './store/drafts';

/** A refusal begins with the path to what is wrong; keys that are no words stand in it as JSON. */
const PLACED = /^(?:\w+|\.|\[(?:\d+|"(?:[^"\\]|\\.)*")\])+: /;

/** 1,000 in the tests, 20,000 in the soak. */
const RUNS = process.env.SOAK ? 20_000 : 1_000;
const self = { id: 'ours', origin: 'chrome-extension://ours' };
const own = { id: 'ours', url: `${self.origin}/popup.html`, origin: self.origin } as Sender;
const page = {
  id: 'ours',
  tab: { id: 7 },
  frameId: 0,
  url: 'https://news.example/a',
  origin: 'https://news.example',
} as Sender;

test('the well-made letters are', () => {
  const admit = createAdmission(self);
  for (const [request, letter] of GOOD) {
    const admitted = [own, page].filter((sender) => {
      try {
        admit(request, letter, sender);
        return true;
      } catch (error) {
        expect((error as Refused).code, request).toBe('not-allowed');
        return false;
      }
    });
    expect(admitted.length, request).toBeGreaterThan(0);
  }
});

test(`${RUNS} malformed letters change nothing and break nothing`, async () => {
  const { requests } = background();
  await requests.saveAnnotation({ draft: draftOf(1) }, STORY);
  const state = async () =>
    JSON.stringify([
      await requests.readArchive({ after: null }, OWN),
      await requests.readSettings({}, OWN),
      keysOfPrototype(),
    ]);
  const before = await state();
  const admit = createAdmission(self);
  const seen = { refused: 0, passed: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 9, arbitrary: spoilt }, unknownRequest),
      async ({ request, letter }) => {
        for (const sender of [own, page]) {
          try {
            admit(request, letter, sender);
            // Spoilt where anything may stand: it is a letter like any other.
            seen.passed++;
          } catch (error) {
            expect(error).toBeInstanceOf(Refused);
            expect((error as Refused).message).toMatch(PLACED);
            seen.refused++;
          }
        }
      },
    ),
    { numRuns: RUNS },
  );
  expect(await state()).toBe(before);
  expect(seen.refused).toBeGreaterThan(seen.passed * 5);
}, 300_000);

import { expect, test } from 'vitest';
import { createAdmission } from '@/entrypoints/background/admission';
import { ALL_WRITES_MAX, WRITES_MAX } from '@/entrypoints/background/write-limits';
import type { Refused } from '@/platform/messaging/refused';
import type { Sender } from '@/platform/messaging/serve';
import { GOOD } from './malformed';
import { draftOf, idOf } from './store/drafts';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const pageOf = (host: string, frameId = 0) =>
  ({
    id: 'ours',
    tab: { id: 7 },
    frameId,
    url: `https://${host}/a`,
    origin: `https://${host}`,
  }) as Sender;
const popup = { id: 'ours', url: `${self.origin}/popup.html`, origin: self.origin } as Sender;
const id = idOf(1);
const WRITE = ['deleteAnnotation', { id }] as const;

/** What pages may ask as often as they like, and what is counted. */
const READS = ['openPage', 'detectMentions', 'drawLooks'];
const WRITES =
  'drawCard actOnCard saveAnnotation recolourAnnotation deleteAnnotation restoreAnnotation countOpening'.split(
    ' ',
  );

/** An admission with a clock of its own, and writes of a page until it is refused. */
function admission() {
  const clock = { now: 0 };
  const admit = createAdmission(self, () => clock.now);
  const write = (sender: Sender) => admit(...WRITE, sender);
  const fill = (sender: Sender) => {
    for (let n = 0; n < WRITES_MAX; n++) write(sender);
  };
  return { clock, admit, write, fill };
}
const refused = (code: string) => expect.objectContaining({ code });

test('a page that changes too much in a minute is refused until the minute is over', () => {
  const { clock, write, fill } = admission();
  fill(pageOf('news.example'));
  clock.now = 59_999;
  expect(() => write(pageOf('news.example'))).toThrow(refused('too-often'));
  expect(() => write(pageOf('news.example', 5))).toThrow(refused('too-often'));
  clock.now = 60_001;
  expect(() => write(pageOf('news.example'))).not.toThrow();
});

test('the limit of one origin is not another’s, nor ours', () => {
  const { write, fill } = admission();
  fill(pageOf('news.example'));
  expect(() => write(pageOf('other.example'))).not.toThrow();
  for (let n = 0; n <= WRITES_MAX; n++) expect(() => write(popup)).not.toThrow();
});

test('all pages together have a limit, too, which is not ours', () => {
  const { clock, admit, write, fill } = admission();
  const hosts = Array.from({ length: ALL_WRITES_MAX / WRITES_MAX }, (_, n) => `a${n}.evil.example`);
  for (const host of hosts) fill(pageOf(host));
  expect(() => write(pageOf('a9.evil.example'))).toThrow(refused('too-often'));
  expect(() => write(popup)).not.toThrow();
  expect(() => admit('drawCard', GOOD.get('drawCard'), pageOf('a9.evil.example'))).not.toThrow();
  clock.now = 60_001;
  expect(() => write(pageOf('a9.evil.example'))).not.toThrow();
});

test('cards are counted by themselves: who looks at many may still save', () => {
  const { admit, write } = admission();
  const draw = () => admit('drawCard', GOOD.get('drawCard'), pageOf('news.example'));
  for (let n = 0; n < WRITES_MAX; n++) draw();
  expect(draw).toThrow(refused('too-often'));
  expect(() => write(pageOf('news.example'))).not.toThrow();
});

test('reading is not limited, and does not count', () => {
  const { admit, write } = admission();
  for (let n = 0; n < 10 * WRITES_MAX; n++) admit('openPage', {}, pageOf('news.example'));
  expect(() => write(pageOf('news.example'))).not.toThrow();
});

test.each([...READS, ...WRITES])('%s: whether it counts', (request) => {
  const { admit } = admission();
  const tries = Array.from({ length: WRITES_MAX + 1 }, () => {
    try {
      return admit(request, GOOD.get(request), pageOf('news.example')).asker.kind;
    } catch (error) {
      return (error as Refused).code;
    }
  });
  expect(tries.slice(0, WRITES_MAX)).toEqual(Array(WRITES_MAX).fill('page'));
  expect(tries.at(-1)).toBe(READS.includes(request) ? 'page' : 'too-often');
});

test('what is admitted is the letter as it was checked, and who asks', () => {
  const { admit } = admission();
  const draft = { ...draftOf(1), title: 't'.repeat(5_000) };
  expect(admit('saveAnnotation', { draft }, pageOf('news.example'))).toMatchObject({
    letter: { draft: { id, title: 't'.repeat(1_000) } },
    asker: { kind: 'page', url: 'https://news.example/a' },
  });
});

test('who may not ask learns nothing of how a letter is made', () => {
  const { admit } = admission();
  expect(() => admit('readArchive', { no: 'such' }, pageOf('news.example'))).toThrow(refused('not-allowed'));
  expect(() => admit('readArchive', { no: 'such' }, popup)).toThrow(refused('malformed'));
});

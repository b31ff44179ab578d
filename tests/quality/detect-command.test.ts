/** `npm run detect`: lines in, lines out, and what becomes of bad ones. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkLine } from '../../scripts/detect/check-line';

const root = fileURLToPath(new URL('../..', import.meta.url));
const detect = (input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/detect.ts'], {
    cwd: root,
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });

test('good lines are answered in order; a bad one stops with its number', { timeout: 90_000 }, () => {
  const html =
    '<!doctype html><html lang="en"><body><nav>Japan</nav><p>In <b>South</b> Korea.</p></body></html>';
  const lines = [
    `\uFEFF${JSON.stringify({ doc: 'a', text: '🙂 Russia met.' })}\r`,
    '',
    JSON.stringify({ doc: 'b', text: 'JapanIn South Korea.', html }),
    JSON.stringify({ doc: 'c', text: 'Ukraine won.', html, format: 'text' }),
    JSON.stringify({ doc: 4, text: 'x' }),
    JSON.stringify({ doc: 'd', text: 'never read' }),
  ];
  const run = detect(lines.join('\n'));
  expect(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { doc: 'a', preds: [{ start: 3, end: 9, slug: 'russia' }] },
    { doc: 'b', preds: [{ start: 8, end: 19, slug: 'south-korea' }] },
    { doc: 'c', preds: [{ start: 0, end: 7, slug: 'ukraine' }] },
  ]);
  expect(run.stderr).toContain('line 5: "doc" is not a string');
  expect(run.status).toBe(1);
});

test.each([
  ['{', /not JSON/],
  ['[]', /not a JSON object/],
  ['{"doc":"a"}', /"text" is not a string/],
  ['{"doc":"a","text":1}', /"text" is not a string/],
  ['{"doc":"a","text":"x","html":2}', /"html" is not a string/],
])('%s is refused', (line, reason) => {
  expect(() => checkLine(line)).toThrow(reason);
});

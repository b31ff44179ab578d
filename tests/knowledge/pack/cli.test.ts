import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exampleFiles, folderOf } from '../example-sources';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs `npm run pack -- …` without npm. */
function run(...args: string[]): Promise<{ code: number; out: string; problems: string[] }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'knowledge/pack/cli.ts', ...args],
      { cwd: ROOT },
      (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, problems: err.split('\n').filter(Boolean) }),
    );
  });
}

const entitiesIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')).entities;

describe('npm run pack', () => {
  it('builds a folder, and checks what it built', async () => {
    const folder = folderOf(exampleFiles());
    const out = join(folder, 'elm.json');
    expect(await run('build', folder, '--out', out)).toMatchObject({ code: 0, problems: [] });
    const checked = await run('check', out);
    expect(checked).toMatchObject({ code: 0, problems: [] });
    expect(checked.out).toMatch(/^3 entities, \d+ names and aliases, 1 articles/);
  });

  it('makes a pack of a table, the same bytes each time', async () => {
    const folder = folderOf({
      'towns.csv':
        'Name,Aliases,Type,Description,Address\r\n"Port Elm","Elm|The ""Elm""",place,"A town,\nby the sea",https://elm.invalid/\r\nGeorgetown,,place,Capital of Guyana,\r\nGeorgetown,GTN,place,Town of Penang in Malaysia,\r\n',
    });
    const list = join(folder, 'towns.csv');
    const out = join(folder, 'towns.pack.json');
    expect(await run('from-csv', list, '--licence', 'MIT', '--date', '2024-05-01')).toMatchObject({
      code: 0,
      problems: [],
    });
    const first = readFileSync(out, 'utf8');
    await run('from-csv', list, '--licence', 'MIT', '--date', '2024-05-01');
    expect(readFileSync(out, 'utf8')).toBe(first);
    expect(entitiesIn(out)).toMatchObject([
      { id: 'georgetown' },
      {
        id: 'georgetown-2',
        aliases: {
          en: [
            { text: 'Georgetown', needs: 'context', cues: ['Town', 'Penang', 'Malaysia'] },
            { text: 'GTN', case: 'exact' },
          ],
        },
      },
      {
        id: 'port-elm',
        description: { en: 'A town, by the sea' },
        facts: [{ from: [{ article: 'port-elm', at: ['1'] }] }],
      },
    ]);
  });

  it('says which lines are nothing, and writes no file', async () => {
    const folder = folderOf({
      'bad.csv': 'name,type\nPort Elm,place\n,place\n"A ""b""\nc",animal\n<b>Bold</b>,place\n',
    });
    const list = join(folder, 'bad.csv');
    const refused = await run('from-csv', list, '--licence', 'MIT');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.problems.join('\n')).toMatch(/^line 3: the name is missing\nline 4: "animal" is no type/);
    const half = await run('from-csv', list, '--licence', 'MIT', '--skip');
    expect(half).toMatchObject({ code: 1 });
    expect(half.problems.at(-1)).toMatch(/^line 6, entities\[\d\]\..*: the text holds HTML$/);
    expect(existsSync(join(folder, 'bad.pack.json'))).toBe(false);
  });

  it('makes a pack of a dump and of a query’s result', async () => {
    const item = (id: string, name: string) => ({
      id,
      labels: { en: { value: name }, fr: { value: `${name} (fr)` }, ko: { value: '평양' } },
      descriptions: { en: { value: 'capital' } },
      aliases: { en: [{ value: 'P’yang' }] },
      claims: { P625: [{ mainsnak: { datavalue: { value: { latitude: 39.01941, longitude: 125.7 } } } }] },
    });
    const folder = folderOf({
      'dump.jsonl': `[\n${JSON.stringify(item('Q18808', 'Pyongyang'))},\n{"id":"L1"}\n]\n`,
      'query.json': JSON.stringify(
        {
          head: { vars: ['item', 'itemLabel'] },
          results: {
            bindings: [
              {
                item: { value: 'http://www.wikidata.org/entity/Q60' },
                itemLabel: { value: 'New York City' },
              },
            ],
          },
        },
        null,
        2,
      ),
    });
    const made = await run(
      'from-wikidata',
      join(folder, 'dump.jsonl'),
      '--licence',
      'CC0-1.0',
      '--languages',
      'en,fr,ko',
      '--skip',
    );
    expect(made).toMatchObject({ code: 0, problems: ['line 3: the item has no id: Q and digits'] });
    expect(entitiesIn(join(folder, 'dump.pack.json'))).toMatchObject([
      {
        id: 'q18808',
        type: 'place',
        wikidata: 'Q18808',
        name: { ko: '평양' },
        coordinates: { lat: 39.0194, lon: 125.7 },
      },
    ]);
    expect(await run('from-wikidata', join(folder, 'query.json'), '--licence', 'CC0-1.0')).toMatchObject({
      code: 0,
    });
    expect(entitiesIn(join(folder, 'query.pack.json'))).toMatchObject([
      { id: 'q60', name: { en: 'New York City' } },
    ]);
  });

  it.each([
    [['bake', 'x'], /^"bake" is no command/],
    [['check'], /^say one command and one file/],
    [['from-csv', 'x.csv'], /^say --licence/],
    [['check', '/nowhere/x.json'], /^ENOENT/],
    [['check', '--colour', 'x'], /^Unknown option '--colour'/],
  ])('%j is no command', async (args, reason) => {
    const { code, problems } = await run(...args);
    expect(code).toBe(2);
    expect(problems[0]).toMatch(reason);
  });
});

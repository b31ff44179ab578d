import { describe, expect, it } from 'vitest';
import { checkPack } from '@/core/pack/check';
import { compile } from '@/knowledge/compile/compile';
import { problemLine } from '@/knowledge/compile/problem-line';
import { exampleFiles, folderOf } from './example-sources';

type Files = Record<string, string>;

const NO_SEEDS = '/nowhere';
const ADA = 'entities/ada-roe.json';

/** The lines that a writer sees after this change to the example. */
function linesAfter(change: (files: Files) => void): string[] {
  const files = exampleFiles();
  change(files);
  const compiled = compile(folderOf(files), NO_SEEDS);
  return compiled.ok ? [] : compiled.problems.map(problemLine);
}

/** Replaces in one file, which must hold what is replaced. */
const replace = (file: string, from: string, to: string) => (files: Files) => {
  expect(files[file]).toContain(from);
  files[file] = files[file]?.replace(from, to) ?? '';
};

describe('the worked example of docs/pack-format.md', () => {
  it('compiles', () => {
    const compiled = compile(folderOf(exampleFiles()), NO_SEEDS);
    expect(compiled.ok ? [] : compiled.problems).toEqual([]);
    expect(compiled.ok && compiled.pack.entities.map(({ id }) => id)).toEqual([
      'ada-roe',
      'elm-bridge',
      'port-elm',
    ]);
  });

  it('gives a pack that the extension would install', () => {
    const compiled = compile(folderOf(exampleFiles()), NO_SEEDS);
    expect(checkPack(compiled.ok && JSON.parse(JSON.stringify(compiled.pack)))).toMatchObject({ ok: true });
  });

  it('gives inverse relations and a map', () => {
    const compiled = compile(folderOf(exampleFiles()), NO_SEEDS);
    const elm = compiled.ok ? compiled.pack.entities.find(({ id }) => id === 'port-elm') : undefined;
    expect(elm?.relations?.map(({ type, to }) => `${type} ${to}`)).toEqual([
      'contains elm-bridge',
      'led-by ada-roe',
    ]);
    expect(elm?.map).toMatchObject({ x: 72, y: 48, land: expect.stringMatching(/^M/) });
    expect(elm).not.toHaveProperty('extent');
  });

  it('gives the same bytes each time', () => {
    const twice = [1, 2].map(() => JSON.stringify(compile(folderOf(exampleFiles()), NO_SEEDS)));
    expect(twice[0]).toBe(twice[1]);
  });
});

describe('problems are told by file, path and reason', () => {
  it.each<[string, (files: Files) => void, string]>([
    [
      'a comma too many',
      replace(ADA, '"type": "person",', '"type": "person",,'),
      `${ADA}: this is no JSON at line 3, column 20: `,
    ],
    [
      'a file cut short',
      (files) => {
        files[ADA] = '{ "id": "ada-roe"';
      },
      `${ADA}: this is no JSON at line 1, column 18: `,
    ],
    [
      'an empty file',
      (files) => {
        files[ADA] = '';
      },
      `${ADA}: this is no JSON at line 1, column 1: `,
    ],
    [
      'a key twice',
      replace(ADA, '"type": "person",', '"type": "person", "type": "place",'),
      `${ADA}: the key "type" stands twice in one object, again at line 3, column 21`,
    ],
    [
      'a file misnamed',
      (files) => {
        files['entities/roe.json'] = files[ADA] ?? '';
        delete files[ADA];
      },
      'entities/roe.json id: the id "ada-roe" is not the file\'s name',
    ],
    [
      'a file of another kind',
      (files) => {
        files['entities/notes.txt'] = 'x';
      },
      'entities/notes.txt: this is no .json file',
    ],
    [
      'pack.json missing',
      (files) => {
        delete files['pack.json'];
      },
      'pack.json: the file is missing',
    ],
    [
      'articles.json missing',
      (files) => {
        delete files['articles.json'];
      },
      'articles.json: the file is missing',
    ],
    ['an unknown key', replace(ADA, '"type"', '"kind": 1, "type"'), `${ADA} kind: this key is unknown`],
    ['a map in a source', replace(ADA, '"type"', '"map": {}, "type"'), `${ADA} map: this key is unknown`],
    [
      'articles in pack.json',
      replace('pack.json', '"format"', '"articles": [], "format"'),
      'pack.json articles: this key is unknown',
    ],
    [
      'a bad date',
      replace(ADA, '"2024-05-10"', '"2024-02-30"'),
      `${ADA} facts[0].asOf: the calendar has no "2024-02-30"`,
    ],
    [
      'a sentence too many',
      replace('entities/elm-bridge.json', '"2.2"', '"2.3"'),
      'entities/elm-bridge.json facts[0].from[0].at[0]: paragraph 2 of "gazette-2024" has 2 sentences, no 3',
    ],
    [
      'boilerplate without a reason',
      replace('articles.json', ', "reason": "links to other pieces"', ''),
      'articles.json [0].paragraphs[2].reason: boilerplate says why it needs no fact',
    ],
    [
      'English left out',
      replace('pack.json', '["en", "fr"]', '["fr"]'),
      'pack.json languages: "en" is missing',
    ],
  ])('%s', (_, change, line) => {
    const lines = linesAfter(change);
    expect(lines.filter((each) => each.startsWith(line))).toHaveLength(1);
  });

  it('a reference to an entity whose file is broken is no second problem', () => {
    expect(
      linesAfter((files) => {
        files['entities/port-elm.json'] = '{';
      }),
    ).toEqual([expect.stringMatching(/^entities\/port-elm\.json: this is no JSON at line 1, column 2/)]);
  });

  it('a folder that is none has all of its files missing', () => {
    const compiled = compile('/nowhere', NO_SEEDS);
    expect(compiled.ok ? [] : compiled.problems.map(problemLine)).toEqual([
      'entities: the folder is missing',
      'pack.json: the file is missing',
      'articles.json: the file is missing',
    ]);
  });
});

describe('our own words', () => {
  const sentence = 'the ferry captain said that nobody had asked him about the new bridge';
  const seeds = () =>
    folderOf({ 'gazette.txt': `In May, ${sentence}.\nPort Elm and the long way round the whole bay.` });

  it('eight words in a row of an article are found, whatever their commas', () => {
    const files = exampleFiles();
    replace(ADA, 'Roe signed the contract', 'The ferry captain said, that nobody had Roe')(files);
    const compiled = compile(folderOf(files), seeds());
    expect(compiled.ok).toBe(true);
    replace(ADA, 'nobody had Roe', 'nobody had asked Roe')(files);
    const refused = compile(folderOf(files), seeds());
    expect(refused.ok ? [] : refused.problems.map(problemLine)).toEqual([
      `${ADA} facts[0].text.en: eight words in a row are the article's own: "the ferry captain said that nobody had asked"`,
    ]);
  });

  it('a name may be shared', () => {
    const files = exampleFiles();
    replace(
      'entities/port-elm.json',
      '"en": "Port Elm"',
      '"en": "Port Elm and the Long Way Round the Whole Bay"',
    )(files);
    expect(compile(folderOf(files), seeds()).ok).toBe(true);
  });
});

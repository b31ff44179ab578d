import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '@/knowledge/compile/compile';
import { packJsonSchema } from '@/knowledge/compile/json-schema';
import { report } from '@/knowledge/compile/report';
import { overBudget } from '@/knowledge/compile/sizes';
import { idOf, writeSkeleton } from '@/knowledge/compile/skeleton';
import { exampleFiles, folderOf } from './example-sources';

describe('npm run knowledge -- new', () => {
  it('writes a file that wants only its words, and never over one that is there', () => {
    const folder = folderOf(exampleFiles());
    const written = writeSkeleton(folder, 'person', 'Zoë O’Brien-Größe');
    expect(written).toMatchObject({ ok: true });
    const file = 'entities/zoe-obrien-grosse.json';
    const reason = 'still the words of the skeleton: write your own';
    expect(compile(folder, '/nowhere')).toEqual({
      ok: false,
      problems: ['description.en', 'description.fr', 'facts[0].text.en', 'facts[0].text.fr'].map((path) => ({
        file,
        path,
        reason,
      })),
    });
    const path = join(folder, file);
    const filled = readFileSync(path, 'utf8')
      .replace(/"One line [^"]*"/, '"A writer"')
      .replace(/"Une ligne [^"]*"/, '"Une autrice"')
      .replace(/"One sentence [^"]*"/, '"She writes."')
      .replace(/"Une phrase [^"]*"/, '"Elle écrit."');
    writeFileSync(path, filled);
    expect(compile(folder, '/nowhere')).toMatchObject({ ok: true });
    expect(writeSkeleton(folder, 'person', 'Zoe Obrien Grosse')).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/entities\/zoe-obrien-grosse\.json is there already$/),
    });
  });

  it.each([
    ['an unknown type', 'animal', 'Rex', /^"animal" is no type: person, place/],
    ['a name without letters', 'person', '???', /^no entity can be called "\?\?\?": id /],
    ['no name', 'person', '', /^no entity can be called "": id /],
    ['markup', 'person', 'A <b>name</b>', /^no entity can be called .* the text holds HTML$/],
    ['a name over the limit', 'person', 'a'.repeat(121), /^no entity can be called/],
  ])('refuses %s', (_, type, name, reason) => {
    expect(writeSkeleton(folderOf({}), type, name)).toEqual({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });

  it.each([
    ['Kim Jong-un', 'kim-jong-un'],
    ['  The “Elm” ', 'the-elm'],
    ['Canada’s Strategy', 'canadas-strategy'],
    ['Société d’État', 'societe-detat'],
    ['김정은', ''],
  ])('%s has the id %s', (name, id) => expect(idOf(name)).toBe(id));
});

describe('npm run knowledge', () => {
  it('prints counts, coverage, timeline, orphans, longest texts and sizes', () => {
    const compiled = compile(folderOf(exampleFiles()), '/nowhere');
    if (!compiled.ok) throw new Error('the example does not compile');
    const text = report(compiled.pack, [{ name: 'pack', raw: 10, gzip: 5, most: { raw: 20 } }]).join('\n');
    expect(text).toContain('elm-bridge 1.0.0: 3 entities');
    expect(text).toContain('3 facts (1 claimed by someone, 1 general knowledge)');
    expect(text).toContain('4 relations, both directions counted');
    expect(text).toContain('      2 body        1 1');
    expect(text).toContain('every sentence of body text is covered');
    expect(text).toContain('2026                  elm-bridge (expected): Ada Roe expects');
    expect(text).toContain('orphans: none');
    expect(text).toMatch(/longest facts\n {2}\d+ ada-roe facts\[0\]/);
    expect(text).toMatch(/pack +10 raw +5 gzip {3}\(at most 20 raw, – gzip\)/);
  });

  it('says which size is over its budget', () => {
    const size = { name: 'pack', raw: 201, gzip: 60, most: { raw: 200, gzip: 60 } };
    expect(overBudget([size])).toEqual(['pack: 201 bytes raw are over the budget of 200']);
  });
});

describe('docs/pack.schema.json', () => {
  it('is what the schemas say: npm run knowledge -- schema > docs/pack.schema.json', () => {
    const published = readFileSync(new URL('../../docs/pack.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(packJsonSchema()));
  });
});

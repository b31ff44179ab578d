import { describe, expect, it } from 'vitest';
import { joinNames } from '@/core/mention/names';
import { resolve } from '@/core/mention/resolve';
import { openLexicon } from '@/core/pack/lexicon';
import { compileLexicon } from '@/core/pack/lexicon-compile';
import type { LexiconAlias, LexiconEntity } from '@/core/pack/lexicon-source';

const entity = (id: string, text: string, rule: Partial<LexiconAlias> = {}): LexiconEntity => ({
  id,
  type: 'place',
  name: text,
  aliases: [{ text, languages: ['en'], exact: false, needs: 'nothing', cues: [], not: [], ...rule }],
  cues: [],
  related: [],
});
const part = (prefix: string, ...entities: LexiconEntity[]) => ({
  lexicon: openLexicon(compileLexicon(entities)),
  prefix,
});
const named = (text: string, ...parts: ReturnType<typeof part>[]) => {
  const names = joinNames(parts);
  return resolve([{ text, candidates: names.scan(text) }], names, { language: 'en' }).map(
    ({ entity }) => entity,
  );
};
const TEXT = 'She went from Port Elm to Oak Bay and to Ash Hill.';

describe('names of several lexicons', () => {
  it('are found as if they were one', () => {
    expect(
      named(
        TEXT,
        part('own/', entity('a', 'Ash Hill')),
        part('', entity('b', 'Port Elm')),
        part('p/', entity('c', 'Oak Bay')),
      ),
    ).toEqual(['b', 'p/c', 'own/a']);
  });

  it('that two have are the first one’s', () => {
    const [one, two] = [part('', entity('b', 'Port Elm')), part('p/', entity('c', 'Port Elm'))];
    expect(named(TEXT, one, two)).toEqual(['b']);
    expect(named(TEXT, two, one)).toEqual(['p/c']);
  });

  it('that the first has under a condition may be the second one’s', () => {
    const shy = part('', entity('b', 'Port Elm', { needs: 'context', cues: ['lighthouse'] }));
    expect(named(TEXT, shy, part('p/', entity('c', 'Port Elm')))).toEqual(['p/c']);
  });

  it('leave longer names whole', () => {
    expect(named(TEXT, part('', entity('b', 'Elm')), part('p/', entity('c', 'Port Elm')))).toEqual(['p/c']);
  });

  it('are no candidates where one before has them without conditions', () => {
    const [one, two] = [
      part('', entity('b', 'Port Elm')),
      part('p/', entity('c', 'Port Elm'), entity('d', 'Elm')),
    ];
    expect(joinNames([one, two]).scan('Port Elm')).toEqual([
      { start: 0, end: 8, alias: 0 },
      { start: 5, end: 8, alias: 2 },
    ]);
  });

  it('are candidates of both where the first has them under one', () => {
    const shy = part('', entity('b', 'Port Elm', { needs: 'context', cues: ['lighthouse'] }));
    expect(joinNames([shy, part('p/', entity('c', 'Port Elm'))]).scan('Port Elm')).toEqual([
      { start: 0, end: 8, alias: 0 },
      { start: 0, end: 8, alias: 1 },
    ]);
  });

  it('count on from part to part, and so do those that they are related to', () => {
    const names = joinNames([
      part('', entity('a', 'Ash Hill'), entity('b', 'Port Elm')),
      part('p/', entity('c', 'Oak Bay'), { ...entity('d', 'Fir Lake'), related: ['c'] }),
      part('own/', entity('e', 'Yew Wood'), { ...entity('f', 'Bay Tree'), related: ['e'] }),
    ]);
    const told = [0, 1, 2, 3, 4, 5].map((index) => {
      const { text, entity: at } = names.alias(index);
      const { id, related } = names.entity(at);
      return [text, id, ...related.map((other) => names.entity(other).id)];
    });
    expect(told.sort()).toEqual([
      ['Ash Hill', 'a'],
      ['Bay Tree', 'own/f', 'own/e'],
      ['Fir Lake', 'p/d', 'p/c'],
      ['Oak Bay', 'p/c'],
      ['Port Elm', 'b'],
      ['Yew Wood', 'own/e'],
    ]);
  });

  it('that are asked for again are the same thing', () => {
    const names = joinNames([part('', entity('a', 'Ash Hill')), part('p/', entity('c', 'Oak Bay'))]);
    expect(names.entity(1)).toBe(names.entity(1));
    expect(names.alias(1)).toBe(names.alias(1));
  });
});

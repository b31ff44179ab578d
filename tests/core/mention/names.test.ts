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
});

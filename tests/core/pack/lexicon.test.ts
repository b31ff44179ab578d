import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../core/pack/lexicon';
import { compileLexicon } from '../../../core/pack/lexicon-compile';
import { aliasForms } from '../../../core/pack/lexicon-forms';
import type { LexiconAlias, LexiconEntity } from '../../../core/pack/lexicon-source';
import { decodeLexicon, encodeLexicon } from '../../../core/pack/lexicon-text';
import { ABBREVIATED, KOREAN_ENDING, ROLE } from '../../../core/text/word-kinds';

const plain = (text: string, more: Partial<LexiconAlias> = {}): LexiconAlias => ({
  text,
  languages: ['en'],
  exact: false,
  needs: 'nothing',
  cues: [],
  not: [],
  ...more,
});

const source: LexiconEntity[] = [
  {
    id: 'kim-jong-un',
    type: 'person',
    name: 'Kim Jong Un',
    aliases: [
      plain('Kim Jong Un'),
      plain('Kim', { needs: 'introduction', not: ['Kim Kardashian'] }),
      plain('김정은', { languages: ['ko'] }),
    ],
    cues: ['Pyongyang', 'хунта'],
    related: ['nato', 'nobody'],
  },
  { id: 'nameless', type: 'concept', name: '???', aliases: [plain('???')], cues: [], related: [] },
  {
    id: 'nato',
    type: 'organization',
    name: 'N.A.T.O.',
    aliases: [
      plain('N.A.T.O.', { exact: true, cues: ['"x"', '\\', '\u2028'] }),
      plain('x'.repeat(90)),
      plain('é́'.repeat(40)),
    ],
    cues: [],
    related: [],
  },
];

describe('a compiled lexicon', () => {
  const bytes = compileLexicon(source);

  it('gives back entities and aliases', () => {
    const lexicon = openLexicon(bytes);
    expect(lexicon.entityCount).toBe(3);
    expect(lexicon.entity(0)).toEqual({
      id: 'kim-jong-un',
      type: 'person',
      name: 'Kim Jong Un',
      cues: ['Pyongyang', 'хунта'],
      related: [2],
    });
    expect(lexicon.entity(1)).toMatchObject({ id: 'nameless', name: '???' });
    expect(lexicon.aliasCount).toBe(6);
    expect(lexicon.alias(1)).toEqual({ ...source[0]!.aliases[1], entity: 0 });
    expect(lexicon.alias(2)).toMatchObject({ text: '김정은', languages: ['ko'], entity: 0 });
    expect(lexicon.alias(3)).toMatchObject({
      text: 'NATO',
      exact: true,
      cues: ['"x"', '\\', '\u2028'],
      entity: 2,
    });
    expect(lexicon.alias(4).text).toBe('x'.repeat(90));
    expect(lexicon.alias(4)).toBe(lexicon.alias(4));
  });

  it('is the same after a way through a message', () => {
    expect(decodeLexicon(encodeLexicon(bytes))).toEqual(bytes);
    const many = compileLexicon(Array.from({ length: 2_000 }, (_, n) => ({ ...source[0]!, id: `k${n}` })));
    expect(decodeLexicon(encodeLexicon(many))).toEqual(many);
  });

  it('tells the kinds of words, in any case, and carries patterns', () => {
    const { kindsOf, patterns } = openLexicon(bytes).words();
    expect(kindsOf('President')).toBe(ROLE);
    expect(kindsOf('MR.')).toBe(ROLE | ABBREVIATED);
    expect(kindsOf('Pyongyang')).toBe(0);
    expect(patterns[KOREAN_ENDING]?.test('에서는')).toBe(true);
  });

  it('opens at any offset', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openLexicon(shifted.subarray(1)).alias(0).text).toBe('Kim Jong Un');
  });

  it.each<[string, Uint8Array]>([
    ['what is shorter than a header', new Uint8Array(8)],
    ['another beginning', new Uint8Array(200)],
    ['one cut short', bytes.subarray(0, bytes.length - 4)],
  ])('refuses %s', (_, wrong) => {
    expect(() => openLexicon(wrong)).toThrow('compile it anew');
  });

  it('of many entities keeps each alias with its own', () => {
    const many = Array.from(
      { length: 1_000 },
      (_, n): LexiconEntity => ({
        id: `q${n}`,
        type: 'place',
        name: `Name ${n}`,
        aliases: Array.from({ length: n % 4 }, (__, a) =>
          plain(`Name ${n}${'x'.repeat(a)}`, { exact: a === 1 }),
        ),
        cues: [],
        related: [],
      }),
    );
    const lexicon = openLexicon(compileLexicon(many));
    for (let index = 0; index < lexicon.aliasCount; index++) {
      const { entity, text, exact } = lexicon.alias(index);
      expect(text.startsWith(lexicon.entity(entity).name)).toBe(true);
      expect(exact).toBe(text.endsWith('x') && !text.endsWith('xx'));
    }
    expect(lexicon.entity(999)).toMatchObject({ id: 'q999', name: 'Name 999' });
  });
});

describe('forms of an alias', () => {
  it.each([
    ['IP4', ['IP4', 'IP-4']],
    ['IP-4', ['IP-4', 'IP4']],
    ['KN-23 missile', ['KN-23 missile', 'KN23 missile']],
    ['St. Petersburg', ['St. Petersburg', 'St Petersburg']],
    ['Harry S Truman', ['Harry S Truman', 'Harry S. Truman']],
    ['Camp David summit 2023', ['Camp David summit 2023']],
    ['U.S.', ['U.S.']],
  ])('%s', (text, forms) => {
    expect(aliasForms(text)).toEqual(forms);
  });
});

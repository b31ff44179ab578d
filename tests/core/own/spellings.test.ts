import { describe, expect, it } from 'vitest';
import { spellingsIn } from '@/core/own/spellings';
import type { EntityType } from '@/core/pack/terms';

const sure = (name: string, article: string, type: EntityType = 'person') =>
  spellingsIn(article, name, type).sure.map(({ text }) => text);
const offered = (name: string, article: string, type: EntityType = 'person') =>
  spellingsIn(article, name, type).offered.map(({ text }) => text);

describe('other names in an article', () => {
  it.each<[string, string, string[]]>([
    ['Kim Jong Un', 'Kim Jong-un met Kim Jong Un.', ['Kim Jong-un']],
    ['Kim Jong Un', 'Here is Kim Jongun.', ['Kim Jongun']],
    ['Jean-Luc Roe', 'Jean–Luc Roe and Jean Luc Roe', ['Jean–Luc Roe', 'Jean Luc Roe']],
    ['São Paulo', 'In Sao Paulo, as in SAO PAULO, it rained.', ['Sao Paulo']],
    ['Łódź', 'A tram in Lodz.', ['Lodz']],
    ['J. R. R. Roe', 'J.R.R. Roe, and J R R Roe', ['J.R.R. Roe', 'J R R Roe']],
    ['Roe & Daughters', 'Roe and Daughters sell boats.', ['Roe and Daughters']],
    ['Xi’an', "The road to Xi'an, Xian's road", ["Xi'an", 'Xian']],
    // In small letters, over a comma, within a longer word or over two passages it is something else.
    ['Rosé Hill', 'rose hill, Rose, Hill. Rosehills. A Rose\nHill', []],
    ['Ada Roe', 'ADA ROE, Ada Roe, Ada  Roe, Ada Roes', []],
  ])('%s is sure to be in %j', (name, article, names) => expect(sure(name, article)).toEqual(names));

  it.each<[string, string, string[]]>([
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky spoke; Zelensky left.', ['Volodymyr Zelensky']],
    ['Kyiv', 'From Kiev to Kiel.', ['Kiev']],
    ['Ada B. Roe', 'Ada Roe is not Ada Rae.', ['Ada Roe']],
    ['Ada Roe', 'Ada B. Roe and Ada Beth Roe, not Ada Beth Roe Lee', ['Ada B. Roe', 'Ada Beth Roe']],
    // Two words that both sound alike are nobody in particular, and these are others.
    ['Kim Jong Un', 'Kim Jong Il, Kim Yo Jong, Kim Jong', []],
    ['Maria Lopez', 'Mario Lopez, Maria Lopes-Diaz', []],
    ['Russia', 'Russian tea, Russias', []],
  ])('%s may be in %j', (name, article, names) => {
    expect(offered(name, article)).toEqual(names);
    expect(sure(name, article)).toEqual([]);
  });

  it('a company without its legal form is sure, a body without the word for it is not', () => {
    expect(sure('Elm Boats AG', 'Elm Boats sold two.', 'organization')).toEqual(['Elm Boats']);
    const article = 'In Harvard, the Harvard Bridge. Harvard’s dean said no.';
    expect(offered('Harvard University', article, 'organization')).toEqual(['Harvard']);
    expect(offered('Mount Elm', 'Elm is high.', 'place')).toEqual(['Elm']);
    expect(offered('Lake District Council', 'District Council, Lake', 'organization')).toEqual([]);
    expect(offered('University of Elm', 'Elm is a town.', 'organization')).toEqual([]);
  });

  it('an acronym is sure where the article gives it, and offered where only its letters agree', () => {
    const trust = (article: string) => spellingsIn(article, 'Elm Harbour Trust', 'organization');
    expect(trust('The Elm Harbour Trust (EHT) met.\nEHT left.')).toEqual({
      sure: [{ text: 'EHT', exact: true }],
      offered: [],
    });
    expect(trust('EHT met, eht did not.').offered).toEqual([{ text: 'EHT', exact: true }]);
    expect(sure('EHT', 'The Elm Harbour Trust (EHT) met.', 'organization')).toEqual(['Elm Harbour Trust']);
    expect(sure('EH', 'A few friends of Elm (EH) met.', 'organization')).toEqual([]);
  });

  it.each([
    ['Kim Jong Un', 'Kim Jong Un spoke. Kim left. Un homme, Kim.', 'Kim'],
    ['Ada Roe', 'Ada Roe came. Mr Roe and President Roe left.', 'Roe'],
    ['Ada Roe', 'Ada Roe and Bob Roe. The Roe Trust.', undefined],
    ['Bashar al-Assad', 'Bashar al-Assad spoke, Assad left.', 'Assad'],
    ['Bashar al-Assad', 'Bashar al-Assad spoke.', undefined],
  ])('of %s, %j uses the part %s', (name, article, part) =>
    expect(spellingsIn(article, name, 'person').part).toBe(part),
  );

  it('a headline does not say how it is written', () => {
    expect(sure('Kim Jong Un', 'KIM JONG-UN ARRIVES\nKIM JONG-UN\nKim Jong-un arrived.')).toEqual([
      'Kim Jong-un',
    ]);
  });

  it('offers few', () => {
    const article = 'abcdefghij'.split('').map((letter) => `Ada ${letter.toUpperCase()}${letter} Roe`);
    expect(offered('Ada Roe', article.join(', '))).toHaveLength(6);
  });
});

import { describe, expect, it, test } from 'vitest';
import { createScanner, scan } from '../../../core/mention/scan';
import { lexiconOf as lexiconOfNames } from './lexicon-of';

/** A name in capitals of at most four letters is exact. */
const lexiconOf = (...names: string[]) => lexiconOfNames(names, (name) => /^[A-Z]{2,4}$/.test(name));

const lexicon = lexiconOf(
  'Kim',
  'Kim Jong Un',
  'North Korea',
  'Korea',
  'US',
  'NATO',
  'China',
  'Turkey',
  'O’Neill',
  'Séoul',
  'office',
  'St. Petersburg',
  'J.K. Rowling',
  'AT&T',
  '김정은',
  '북한',
  '朝鲜',
  '京都',
  'プーチン',
  'Путин',
  'denuclearization',
  'Workers’ Party of Korea',
);
const found = (text: string) => scan(text, lexicon).map(({ start, end }) => text.slice(start, end));

describe('candidates', () => {
  it.each<[why: string, text: string, surfaces: string[]]>([
    [
      'every length, by start, the longest first',
      'Kim Jong Un of North Korea',
      ['Kim Jong Un', 'Kim', 'North Korea', 'Korea'],
    ],
    ['capitals of a headline', 'KIM JONG UN AT THE OFFICE', ['KIM JONG UN', 'KIM', 'OFFICE']],
    ['no name in small letters', 'kim told us that china and turkey …', []],
    ['an exact alias keeps its letters', 'Nato, Us and the US', ['US']],
    [
      'a small alias in any case',
      'Denuclearization or denuclearization',
      ['Denuclearization', 'denuclearization'],
    ],
    ['a possessive', "Kim’s and China's", ['Kim', 'China']],
    [
      'a compound with hyphen or dash',
      'China-North Korea, US–China, pro-Kim',
      ['China', 'North Korea', 'Korea', 'US', 'China', 'Kim'],
    ],
    ['a hyphen for a space', 'Kim Jong-un', ['Kim Jong-un', 'Kim']],
    [
      'a break between sentences or clauses is no space',
      'in the North. Korea and Kim – Jong Un, Kim—Jong Un',
      ['Korea', 'Kim', 'Kim'],
    ],
    ['dots of an acronym', 'the U.S. and N.A.T.O.; the U. S. too', ['U.S.', 'N.A.T.O.', 'U. S.']],
    ['the dot of a sentence', 'It is the US. Then', ['US']],
    ['a dot behind longer capitals', 'It is the NATO. Then', ['NATO']],
    ['initials', 'J. K. Rowling, JK Rowling', ['J. K. Rowling', 'JK Rowling']],
    ['a dot in a name', 'in St. Petersburg', ['St. Petersburg']],
    [
      'spaces of every kind',
      'North\u00a0Korea, North \n\t Korea',
      ['North\u00a0Korea', 'Korea', 'North \n\t Korea', 'Korea'],
    ],
    [
      'invisible units',
      'Ki\u00adm, No\u200brth Ko\u2060rea\u200b.',
      ['Ki\u00adm', 'No\u200brth Ko\u2060rea', 'Ko\u2060rea'],
    ],
    ['composed and decomposed', 'Se\u0301oul, Séoul, Seoul', ['Se\u0301oul', 'Séoul']],
    ['ligatures and full width', 'o\ufb03ce ＮＡＴＯ', ['o\ufb03ce', 'ＮＡＴＯ']],
    [
      'apostrophes of every kind',
      "O'Neill O’Neill WORKERS' PARTY OF KOREA",
      ["O'Neill", 'O’Neill', "WORKERS' PARTY OF KOREA", 'KOREA'],
    ],
    ['no part of a word', 'Kimberley Chinatown officer Kim_Jong USB', []],
    [
      'handles, mail and web addresses',
      '@Kim Kim@x.kr https://x.org/Kim www.x.org/China x.com/China China.com',
      [],
    ],
    ['a slash and a hashtag', 'US/China #Kim', ['US', 'China', 'Kim']],
    [
      'Korean with particles and titles',
      '김정은은 북한에서 김정은 위원장 김정은행 남북한',
      ['김정은', '북한', '김정은'],
    ],
    ['Chinese by the segmenter', '朝鲜和東京都', ['朝鲜']],
    ['Kana before Han', 'プーチン大統領 プーチンスキー', ['プーチン']],
    ['Cyrillic', 'Путин и ПУТИН, путина', ['Путин', 'ПУТИН']],
    ['signs within a name', 'AT&T', ['AT&T']],
    ['emoji and lone surrogates around', '😀Kim😀 \ud800China\udc00', ['Kim', 'China']],
    ['a name behind an invisible unit within its word', 'x\u00adKim', []],
    ['nothing', '', []],
  ])('%s', (_, text, surfaces) => {
    expect(found(text)).toEqual(surfaces);
  });

  it('of a text after another are its own', () => {
    const scanner = createScanner(lexicon);
    expect(scanner.scan('North')).toEqual([]);
    expect(scanner.scan('Korea')).toHaveLength(1);
    expect(scanner.scan('Ki\u00adm')).toEqual(scanner.scan('Ki\u00adm'));
  });

  it('name every entity that owns the text', () => {
    const two = lexiconOf('Georgia', 'Georgia', 'georgia');
    expect(scan('GEORGIA', two).map(({ alias }) => two.alias(alias).entity)).toEqual([0, 1, 2]);
    expect(scan('georgia', two).map(({ alias }) => two.alias(alias).entity)).toEqual([2]);
  });

  it('of an empty lexicon are none', () => {
    expect(scan('Kim Jong Un', lexiconOf())).toEqual([]);
  });
});

it('finds the same when it is warm and leaves its pattern', () => {
  const scanner = createScanner(lexicon);
  const text =
    'Kim met the U.S. and NATO. The kim of north china, J. K. Rowling and O’Neill left St Petersburg. ';
  const cold = scanner.scan(text);
  expect(cold.length).toBeGreaterThan(4);
  scanner.scan('so it was. '.repeat(50_000));
  expect(scanner.scan(text)).toEqual(cold);
});

test.each<[why: string, name: string, text: string, surfaces: string[]]>([
  ['letters of three bytes from the first on', 'ไทย', 'ใน ไทย', ['ไทย']],
  ['signs in an exact name', 'O’N-X', 'O’N-X, O’N–X, O’n-X', ['O’N-X', 'O’N–X']],
  ['a letter behind the table of Latin', 'Kƀx', 'Kƀx, KɃX', ['Kƀx', 'KɃX']],
  ['its capital', 'KɃX', 'Kƀx, KɃX', ['Kƀx', 'KɃX']],
  ['a name that begins with it', 'ƀx', 'a ƀx ɃX', ['ƀx', 'ɃX']],
  ['a later word that begins with it', 'Kim ƀx', 'Kim ƀx', ['Kim ƀx']],
  ['it begins no name', 'Kim', 'ƀKim Kimƀ ƀ Kim-ƀ', ['Kim']],
  ['a handle of one letter', 'X Ray', '@X Ray and X Ray', ['X Ray']],
  ['letters of an acronym in a longer word', 'USA', 'the USA. A', ['USA']],
])('%s', (_, name, text, surfaces) => {
  const own = lexiconOfNames([name], (each) => each === 'O’N-X');
  expect(scan(text, own).map(({ start, end }) => text.slice(start, end))).toEqual(surfaces);
});

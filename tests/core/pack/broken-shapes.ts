/** Packs whose shape is broken in one way each. */
import { ADA, ELM, type Row } from './broken-row';

/** Each breaks the one problem that is told. */
export const SHAPE: Row[] = [
  ['unknown key', (p) => (p.entities[0].colour = 'red'), `${ADA}.colour`, 'this key is unknown'],
  [
    'unknown key, deep',
    (p) => (p.entities[0].facts[0].text.de = 'x'),
    `${ADA}.facts[0].text.de`,
    'this key is unknown',
  ],
  ['inherited key', (p) => (p.entities[0].constructor = 1), `${ADA}.constructor`, 'this key is unknown'],
  ['missing key', (p) => delete p.entities[1].description, `${ELM}.description`, 'this key is missing'],
  [
    'missing provenance',
    (p) => delete p.entities[1].facts[0].from,
    `${ELM}.facts[0].from`,
    'this key is missing',
  ],
  [
    'empty provenance',
    (p) => (p.entities[1].facts[0].from = []),
    `${ELM}.facts[0].from`,
    'no article is cited',
  ],
  [
    'empty citation',
    (p) => (p.entities[1].facts[0].from[0].at = []),
    `${ELM}.facts[0].from[0].at`,
    'a citation names at least one paragraph',
  ],
  [
    'place that is none',
    (p) => (p.entities[1].facts[0].from[0].at = ['0.1']),
    `${ELM}.facts[0].from[0].at[0]`,
    'a place is a paragraph "7" or a sentence "7.2"',
  ],
  ['no facts', (p) => (p.entities[0].facts = []), `${ADA}.facts`, 'an entity needs at least one fact'],
  [
    'empty text',
    (p) => (p.entities[0].facts[0].text.en = ''),
    `${ADA}.facts[0].text.en`,
    'the text is empty',
  ],
  [
    'overlong fact',
    (p) => (p.entities[0].facts[0].text.fr = 'a'.repeat(241)),
    `${ADA}.facts[0].text.fr`,
    'the text is over 240 characters (it has 241)',
  ],
  [
    'overlong description',
    (p) => (p.entities[0].description.en = 'a'.repeat(121)),
    `${ADA}.description.en`,
    'the text is over 120 characters (it has 121)',
  ],
  [
    'HTML',
    (p) => (p.entities[0].description.en = 'a <b>bold</b> mayor'),
    `${ADA}.description.en`,
    'the text holds HTML',
  ],
  ['HTML reference', (p) => (p.title.fr = 'Le pont &amp; la mer'), 'title.fr', 'the text holds HTML'],
  [
    'control character',
    (p) => (p.entities[0].name.en = 'Ada\u0007Roe'),
    `${ADA}.name.en`,
    'the text holds a control or invisible character',
  ],
  [
    'right-to-left override',
    (p) => (p.entities[0].name.en = 'Ada \u202eeoR'),
    `${ADA}.name.en`,
    'the text holds a control or invisible character',
  ],
  [
    'lone surrogate',
    (p) => (p.title.en = 'The \ud83d bridge'),
    'title.en',
    'the text holds half a surrogate pair',
  ],
  [
    'space at the end',
    (p) => (p.title.en = 'The bridge '),
    'title.en',
    'the text has a space at one of its ends',
  ],
  ['two spaces', (p) => (p.title.en = 'The  bridge'), 'title.en', 'the text holds two spaces in a row'],
  [
    'decomposed letters',
    (p) => (p.title.fr = 'Le pe\u0301age'),
    'title.fr',
    'the text is not in Unicode normal form C',
  ],
  ['number for text', (p) => (p.title.en = 7), 'title.en', 'this is no text'],
  [
    'bad id',
    (p) => (p.entities[1].id = 'Port_Elm'),
    `${ELM}.id`,
    'an id is kebab-case: a-z, 0-9 and single hyphens',
  ],
  [
    'day that is none',
    (p) => (p.entities[0].facts[0].asOf = '2024-02-30'),
    `${ADA}.facts[0].asOf`,
    'the calendar has no "2024-02-30"',
  ],
  [
    'month that is none',
    (p) => (p.articles[1].date.value = '2024-13'),
    'articles[1].date.value',
    'the calendar has no "2024-13"',
  ],
  [
    'prose date',
    (p) => (p.entities[0].facts[0].asOf = 'May 2024'),
    `${ADA}.facts[0].asOf`,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    'period that ends first',
    (p) => (p.entities[0].facts[0].when = '2024-05/2024-04'),
    `${ADA}.facts[0].when`,
    'the calendar has no "2024-05/2024-04", or it ends before it starts',
  ],
  [
    'period of three',
    (p) => (p.entities[0].facts[0].when = '2024/2025/2026'),
    `${ADA}.facts[0].when`,
    'a period is a date, or DATE/DATE, or DATE/ while it lasts',
  ],
  [
    'insecure address',
    (p) => (p.articles[0].url = 'http://gazette.invalid/'),
    'articles[0].url',
    'an address starts with https://',
  ],
  [
    'wrong Wikidata id',
    (p) => (p.entities[0].wikidata = '42'),
    `${ADA}.wikidata`,
    'a Wikidata id is Q and digits',
  ],
  [
    'latitude',
    (p) => (p.entities[1].coordinates.lat = 91),
    `${ELM}.coordinates.lat`,
    'it is over 90 degrees',
  ],
  [
    'another format',
    (p) => {
      p.format = 2;
    },
    'format',
    'this reader knows format 1',
  ],
  [
    'drawing that is none',
    (p) => {
      p.entities[1].map = { land: 'M0 0A5 5', borders: '', x: 1, y: 1 };
    },
    `${ELM}.map.land`,
    'SVG path data holds moves, lines and numbers only',
  ],
  [
    'drawing too large',
    (p) => {
      p.entities[1].map = { land: 'M0 0'.repeat(300), borders: 'M0 0'.repeat(300), x: 1, y: 1 };
    },
    `${ELM}.map`,
    'the map is over 2000 bytes',
  ],
];

/** The fields that every part of a pack is made of: each refuses with a clause that says what it wants. */
import * as v from 'valibot';
import { isRealDate, isRealPeriod } from './dates';

/** C0 and C1 controls, line and paragraph separators, the invisible marks that reverse or hide text, and the invisible alphabet (tags). */
const CONTROL =
  /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]/u;
/** What an address must not hold as it stands; a joiner, too, which a text may need. */
const HIDDEN_IN_ADDRESS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Longest address, in UTF-16 code units. */
const ADDRESS_MAX = 2_048;
/** A tag, a comment or a character reference. */
const HTML = /<[/!]?[a-z!-][^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/i;

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;
const PERIOD = /^\d{4}(-\d\d(-\d\d)?)?(\/(\d{4}(-\d\d(-\d\d)?)?)?)?$/;

/** One line of plain text of 1 to `max` UTF-16 code units: no HTML, no control character, no space at its ends or twice inside. */
export const line = (max: number) =>
  v.pipe(
    v.string('this is no text'),
    v.minLength(1, 'the text is empty'),
    v.maxLength(max, (issue) => `the text is over ${max} characters (it has ${issue.received})`),
    v.check((text) => text.trim() === text, 'the text has a space at one of its ends'),
    v.check((text) => !text.includes('  '), 'the text holds two spaces in a row'),
    v.check((text) => !CONTROL.test(text), 'the text holds a control or invisible character'),
    v.check((text) => !HTML.test(text), 'the text holds HTML'),
    v.check((text) => text.isWellFormed(), 'the text holds half a surrogate pair'),
    v.check((text) => text.normalize('NFC') === text, 'the text is not in Unicode normal form C'),
  );

/** A stable kebab-case name of an article, an entity or a pack: 1 to 80 letters a-z, digits and single hyphens. */
export const id = v.pipe(
  v.string('this is no id'),
  v.maxLength(80, 'an id has at most 80 characters'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: a-z, 0-9 and single hyphens'),
);

/** The address of a page on the web, over a line that nobody reads along. */
export const address = v.pipe(
  v.string(),
  v.maxLength(ADDRESS_MAX, `an address has at most ${ADDRESS_MAX} characters`),
  v.url('this is no address'),
  v.startsWith('https://', 'an address starts with https://'),
  v.check((text) => !HIDDEN_IN_ADDRESS.test(text), 'an address holds no hidden character'),
  v.check(
    (text) => !URL.canParse(text) || new URL(text).username === '',
    'an address names no reader in front of its host',
  ),
);

/** An ISO date to the precision that is known: a year, a month or a day. */
export const date = v.pipe(
  v.string('this is no date'),
  v.regex(DATE, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(
    (text) => !DATE.test(text) || isRealDate(text),
    (issue) => `the calendar has no ${issue.received}`,
  ),
);

/** A date, or an interval of two with a slash, as ISO 8601 writes it; the second is left out while it lasts. */
export const period = v.pipe(
  v.string('this is no period'),
  v.regex(PERIOD, 'a period is a date, or DATE/DATE, or DATE/ while it lasts'),
  v.check(
    (text) => !PERIOD.test(text) || isRealPeriod(text),
    (issue) => `the calendar has no ${issue.received}, or it ends before it starts`,
  ),
);

/** Paragraph "7" or sentence "7.2" (second sentence of the seventh paragraph); both count from 1. */
export const place = v.pipe(
  v.string('a place is a text: "7" or "7.2"'),
  v.maxLength(9, 'a place is a paragraph "7" or a sentence "7.2"'),
  v.regex(/^[1-9]\d*(\.[1-9]\d*)?$/, 'a place is a paragraph "7" or a sentence "7.2"'),
);

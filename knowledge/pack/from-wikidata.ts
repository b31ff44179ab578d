import type { EntityType } from '../../core/pack/schema';
import { ALIASES_MAX, LANGUAGES, type Language } from '../../core/pack/terms';
import type { RowRead } from './from-csv';
import type { TextChunk } from './read-text';
import { linesOf } from './text-lines';
import { type Thing, tidy } from './thing';

export interface WikidataOptions {
  /** Languages to take names in; `en` is one of them. */
  readonly languages: readonly Language[];
  /** The type of things whose own the dump does not say. */
  readonly type: EntityType;
}

/** Wikidata's classes that are our types; whatever has coordinates is a place. */
const TYPES: Readonly<Record<string, EntityType>> = {
  Q5: 'person',
  Q6256: 'place',
  Q3624078: 'place',
  Q515: 'place',
  Q43229: 'organization',
  Q4830453: 'organization',
  Q7278: 'organization',
  Q484652: 'organization',
  Q1656682: 'event',
  Q198: 'event',
  Q131569: 'agreement',
  Q571: 'work',
  Q11424: 'work',
};

type Texts = Readonly<Record<string, { readonly value?: unknown } | undefined>>;
/** As much of a dump's line as is read. */
interface Item {
  readonly id?: unknown;
  readonly labels?: Texts;
  readonly descriptions?: Texts;
  readonly aliases?: Readonly<Record<string, readonly { readonly value?: unknown }[] | undefined>>;
  readonly claims?: Readonly<Record<string, readonly unknown[] | undefined>>;
}

/** The things of a Wikidata dump as JSON lines: one item a line, as the dumps are, their brackets and commas allowed. */
export async function* thingsOfDump(
  chunks: AsyncIterable<TextChunk>,
  options: WikidataOptions,
): AsyncGenerator<RowRead> {
  for await (const { line, text } of linesOf(chunks)) {
    const bare = text.trim().replace(/,$/, '');
    if (bare === '' || bare === '[' || bare === ']') continue;
    let item: Item | null = null;
    try {
      item = JSON.parse(bare) as Item | null;
    } catch {
      yield { ok: false, line, reason: 'the line is no JSON' };
      continue;
    }
    yield readItem(line, item, options);
  }
}

const textOf = (texts: Texts | undefined, language: string): string =>
  typeof texts?.[language]?.value === 'string' ? tidy(texts[language].value as string) : '';

function readItem(line: number, item: Item | null, { languages, type }: WikidataOptions): RowRead {
  const id = item?.id;
  if (typeof id !== 'string' || !/^Q[1-9]\d*$/.test(id))
    return { ok: false, line, reason: 'the item has no id: Q and digits' };
  const en = textOf(item?.labels, 'en');
  if (en === '') return { ok: false, line, reason: `${id} has no label in English` };
  const coordinates = coordinatesOf(item?.claims);
  const classes = (item?.claims?.P31 ?? []).map((claim) => idIn(claim));
  const own = classes.map((name) => TYPES[name]).find((found) => found !== undefined);
  const names: Partial<Record<Language, string>> = {};
  const aliases: Partial<Record<Language, string[]>> = {};
  let left = ALIASES_MAX;
  for (const language of LANGUAGES.filter((each) => languages.includes(each))) {
    const name = textOf(item?.labels, language);
    if (name !== '') names[language] = name;
    const some = (item?.aliases?.[language] ?? []).flatMap(({ value }) =>
      typeof value === 'string' ? tidy(value) : [],
    );
    const kept = [...new Set(some)]
      .filter((alias) => alias !== '' && alias !== name && alias.length <= 120)
      .slice(0, left);
    left -= kept.length;
    if (kept.length > 0) aliases[language] = kept;
  }
  const said = own ?? (coordinates ? 'place' : type);
  const description = textOf(item?.descriptions, 'en') || `${said[0]?.toUpperCase()}${said.slice(1)}`;
  const hasFrench = languages.includes('fr');
  const thing: Thing = {
    line,
    id: id.toLowerCase(),
    type: said,
    name: { ...names, en, ...(hasFrench && { fr: names.fr ?? en }) },
    aliases,
    description: {
      en: description,
      ...(hasFrench && { fr: textOf(item?.descriptions, 'fr') || description }),
    },
    wikidata: id,
    ...(coordinates && { coordinates }),
  };
  return { ok: true, thing };
}

interface Claim {
  readonly mainsnak?: { readonly datavalue?: { readonly value?: Readonly<Record<string, unknown>> } };
}

function idIn(claim: unknown): string {
  return String((claim as Claim | null)?.mainsnak?.datavalue?.value?.id ?? '');
}

function coordinatesOf(claims: Item['claims']): Thing['coordinates'] {
  const value = (claims?.P625?.[0] as Claim | undefined)?.mainsnak?.datavalue?.value;
  const [lat, lon] = [value?.latitude, value?.longitude];
  return typeof lat === 'number' && typeof lon === 'number'
    ? { lat: rounded(lat), lon: rounded(lon) }
    : undefined;
}

/** To a ten-thousandth of a degree: ten metres. */
export const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

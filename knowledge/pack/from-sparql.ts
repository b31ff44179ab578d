import { placeOf } from '../../core/archive/refusal';
import type { RowRead } from './from-csv';
import { rounded, type WikidataOptions } from './from-wikidata';
import { type Thing, tidy } from './thing';

/** One row of a query's result: a value for each of its variables. */
type Binding = Readonly<Record<string, { readonly value?: unknown } | undefined>>;

/** Where the JSON of a query's result begins: its `head` comes first. */
const RESULT = /^\s*\{\s*"head"/;

/** Whether a text begins as the JSON result of a SPARQL query does. */
export function isQueryResult(text: string): boolean {
  return RESULT.test(text);
}

/**
 * The things of a SPARQL query's JSON result with ?item ?itemLabel, and where there are: ?itemDescription, ?itemAltLabel (commas
 * between them), ?coord. One item may stand in several rows: the first is taken. Throws where the text is no such result.
 */
export function* thingsOfResult(text: string, { type, languages }: WikidataOptions): Generator<RowRead> {
  const bindings = parsed(text);
  const seen = new Set<string>();
  for (const [number, binding] of bindings.entries()) {
    const row = number + 1;
    const id = /Q[1-9]\d*$/.exec(textIn(binding, 'item'))?.[0];
    const en = tidy(textIn(binding, 'itemLabel'));
    if (id === undefined)
      yield { ok: false, line: row, reason: 'the row has no ?item with an id: Q and digits' };
    else if (en === '' || en === id) yield { ok: false, line: row, reason: `${id} has no label` };
    else if (!seen.has(id)) {
      seen.add(id);
      const [, lon, lat] = /^Point\((\S+) (\S+)\)$/i.exec(textIn(binding, 'coord')) ?? [];
      const said = lat === undefined ? type : 'place';
      const description =
        tidy(textIn(binding, 'itemDescription')) || `${said[0]?.toUpperCase()}${said.slice(1)}`;
      const others = textIn(binding, 'itemAltLabel').split(',').map(tidy).filter(Boolean);
      const hasFrench = languages.includes('fr');
      const thing: Thing = {
        line: row,
        id: id.toLowerCase(),
        type: said,
        name: { en, ...(hasFrench && { fr: en }) },
        aliases: { en: [...new Set(others)].filter((alias) => alias !== en).slice(0, 60) },
        description: { en: description, ...(hasFrench && { fr: description }) },
        wikidata: id,
        ...(lat !== undefined && { coordinates: { lat: rounded(Number(lat)), lon: rounded(Number(lon)) } }),
      };
      yield { ok: true, thing };
    }
  }
}

function parsed(text: string): readonly Binding[] {
  let value: { results?: { bindings?: unknown } } | null;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    throw new Error(
      `the query's result is no JSON at ${placeOf(text, position === undefined ? text.length : Number(position))}`,
    );
  }
  const bindings = value?.results?.bindings;
  if (!Array.isArray(bindings)) throw new Error("the query's result has no results.bindings");
  return bindings as readonly Binding[];
}

const textIn = (binding: Binding, name: string): string => {
  const value = binding?.[name]?.value;
  return typeof value === 'string' ? value : '';
};

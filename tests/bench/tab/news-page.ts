/** An article as long as asked for, in a plain newspaper's page: seeded prose in which the bundled pack's names stand. */
import { compile } from '../../../knowledge/compile/compile';
import { BUNDLED_SOURCES, SEEDS } from '../../../knowledge/compile/where';
import { chance } from '../../core/mention/random';
import { prose } from '../generate';

/** UTF-16 units of a paragraph of news, and after how many paragraphs a heading stands. */
const PARAGRAPH = 420;
const PARAGRAPHS_A_SECTION = 9;
/** How often the first entity stands in the list of names to pick from; Zipf's law gives the others. */
const MOST_OFTEN = 120;
/** Addresses of the menus above and below. */
const MENU = 40;
const STYLE =
  'body{margin:0;font:17px/1.5 serif;color:#222}main{max-width:42em;margin:auto}nav a{margin:0 .5em;font:13px sans-serif}h1,h2{font-family:sans-serif;line-height:1.2}p{margin:0 0 1em}a{color:#036}';

/** The English names and aliases of the bundled pack, by entity, those with most facts first. Throws where its sources have problems. */
function aliasesByEntity(): string[][] {
  const compiled = compile(BUNDLED_SOURCES, SEEDS);
  if (!compiled.ok) throw new Error('the bundled knowledge has problems: npm run knowledge tells them');
  return [...compiled.pack.entities]
    .sort((a, b) => b.facts.length - a.facts.length)
    .map(({ name, aliases }) => [
      name.en,
      ...(aliases?.en ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
    ]);
}

/** Every English alias of the bundled pack, once. */
export function packAliases(): string[] {
  return [...new Set(aliasesByEntity().flat())];
}

/** Names as the news has them: the bundled pack's, the n-th entity standing in the list an n-th part as often as the first. */
export function newsNames(): string[] {
  return aliasesByEntity().flatMap((aliases, rank) =>
    Array.from({ length: Math.ceil(MOST_OFTEN / (rank + 1)) }, (_, n) => aliases[n % aliases.length]!),
  );
}

/**
 * Paragraphs of about `units` UTF-16 units together; every twentieth word is one of `names`, which lies between the eighth of
 * the bundled pack's own articles and the hundred and fifteenth of world news at large (shared/quality, dev-wikinews).
 */
export function paragraphs(units: number, names: readonly string[], seed = 1): string[] {
  const text = prose(units, names, seed);
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('. ', start + PARAGRAPH);
    const end = stop < 0 ? text.length : stop + 1;
    parts.push(text.slice(start, end).trim());
    start = end;
  }
  return parts;
}

/** A headline, and the HTML of paragraphs with headings and links between them; the same for the same `seed`. */
export function articleParts(
  units: number,
  names: readonly string[],
  seed: number,
): { title: string; body: string[] } {
  const random = chance(seed);
  const body = paragraphs(units, names, seed).map((text, n) => {
    const words = text.split(' ');
    const at = random.below(words.length);
    words[at] = `<a href="/story/${n}">${words[at]}</a>`;
    const heading = n % PARAGRAPHS_A_SECTION === 0 ? `<h2>${words.slice(0, 6).join(' ')}</h2>` : '';
    return `${heading}<p>${words.join(' ')}</p>`;
  });
  return { title: 'A long day of talks', body };
}

/** The HTML of a page that is nothing but the article; the same for the same `seed`. */
export function newsPage(units: number, names: readonly string[], seed = 1): string {
  const { title, body } = articleParts(units, names, seed);
  const menu = Array.from({ length: MENU }, (_, n) => `<a href="/topic/${n}">Topic ${n}</a>`).join(' ');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><style>${STYLE}</style></head><body><header><nav>${menu}</nav></header><main><article><h1>${title}</h1>${body.join('\n')}</article></main><footer><nav>${menu}</nav></footer></body></html>`;
}

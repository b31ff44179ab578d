/** Who a page says wrote it, and what its site is called. */

/** Returns what `meta` or else JSON-LD says; empty where the page does not say. Several authors are one text, with commas. */
export function byline(document: Document): { author?: string; site?: string } {
  const said = (selector: string, key: string) =>
    document.querySelector<HTMLMetaElement>(selector)?.content || namesOf(document, key);
  const author = said('meta[name="author" i]', 'author');
  const site = said('meta[property="og:site_name"]', 'publisher');
  return { ...(author && { author }), ...(site && { site }) };
}

/** The names under the first such key of the page's JSON-LD (schema.org: a name, a thing with one, or several); or none. */
function namesOf(document: Document, key: string): string {
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]'))
    try {
      for (const thing of [JSON.parse(textContent)]
        .flat()
        .flatMap((one) => [one, ...(one['@graph'] ?? [])])) {
        const names = [thing[key]].flat().map((one) => one?.name ?? one);
        const told = names.filter((name) => typeof name === 'string').join(', ');
        if (told) return told;
      }
    } catch {
      // What is no JSON-LD says nothing.
    }
  return '';
}

/** Who a page says wrote it, and what its site is called; empty where it does not say. */
export function byline(document: Document): { author?: string; site?: string } {
  const said = (selector: string) => document.querySelector<HTMLMetaElement>(selector)?.content;
  const author = said('meta[name="author" i]');
  const site = said('meta[property="og:site_name"]');
  return { ...(author && { author }), ...(site && { site }) };
}

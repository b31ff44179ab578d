/** When a page says that it was published. */

/** Where a page writes it down: Open Graph, schema.org's microdata, Dublin Core, and what content systems add. */
const META =
  'meta[property="article:published_time"],meta[itemprop=datePublished],meta[name^="dc.date" i],meta[name=date],meta[name=pubdate]';
/** Longest date worth sending, in UTF-16 code units. */
const LONGEST = 64;

/** Returns the date that the page gives itself, in whatever notation, or undefined: from JSON-LD, `meta`, or a `time` in the article. */
export function publishedOn(document: Document): string | undefined {
  const inData = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => /"datePublished"\s*:\s*"([^"]+)/.exec(textContent)?.[1],
  );
  const found =
    inData.find(Boolean) ||
    document.querySelector<HTMLMetaElement>(META)?.content ||
    document.querySelector<HTMLTimeElement>('article time[datetime],main time[datetime]')?.dateTime;
  return found?.slice(0, LONGEST);
}

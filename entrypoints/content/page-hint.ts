import { publishedOn } from '@/dom/published';

/**
 * Returns what the page calls its own address, for the background to judge; the same for opening a page and saving on it. A frame
 * without an address (`srcdoc`, `about:blank`) is a part of the page around it, which is of the same origin.
 */
export function pageHint(document: Document): { canonical?: string } {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]');
  if (link?.href) return { canonical: link.href };
  const around = /^about:/.test(document.URL) && document.defaultView?.top;
  return around ? { canonical: around.location.href } : {};
}

/** Returns when the page says it was published, as a letter carries it. */
export function publishedHint(document: Document): { published?: string } {
  const published = publishedOn(document);
  return published ? { published } : {};
}

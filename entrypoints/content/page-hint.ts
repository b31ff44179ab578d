/** Returns what the page calls its own address, for the background to judge; the same for opening a page and saving on it. */
export function pageHint(document: Document): { canonical?: string } {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]');
  return link?.href ? { canonical: link.href } : {};
}

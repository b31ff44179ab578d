/** A quote with where it comes from, as plain text. */
import type { Annotation } from '@/core/annotation/annotation';

/** Returns the quote, the page's title and its address, in the manner of a reference; no address that leads nobody anywhere. */
export function citation({ target, title }: Pick<Annotation, 'target' | 'title'>): string {
  const quote = target.selector.find((selector) => selector.type === 'TextQuoteSelector');
  // By hand: the module that names the practice article's address would weigh 300 bytes on every page.
  const address = /^http(?!s:\/\/practice\.invalid)/.test(target.source) && target.source;
  return `“${quote?.exact ?? ''}”\n— ${[title, address].filter(Boolean).join(', ')}`;
}

/** Puts a text on the clipboard within a click, on plain http pages too, where there is no `navigator.clipboard`; false where it is refused. */
export function copyText(document: Document, text: string): boolean {
  let copied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    copied = true;
  };
  window.addEventListener('copy', onCopy, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
  return copied;
}

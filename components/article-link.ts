/** The address of an article at a passage. */

/** Returns the article's address that scrolls to `words`, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/). */
export function passageAddress(url: string, words: string): string {
  // Half a surrogate pair cannot be encoded; "-" ends a prefix and "," parts a range in a text directive: both are escaped as well.
  return `${url}#:~:text=${encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D')}`;
}

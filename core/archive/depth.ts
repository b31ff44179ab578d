import { DEPTH_MAX } from './limits';
import { placeOf, UnreadableFile } from './refusal';

/** Code units read between two pauses: about 5 ms. */
const STRIDE = 1_000_000;

/**
 * Throws `UnreadableFile` where a JSON text nests deeper than DEPTH_MAX. One pass that counts brackets outside strings, with no
 * recursion: it runs before the parser, which has a stack to overflow. Yields the offset now and then.
 */
export function* checkDepth(text: string): Generator<number, void> {
  let depth = 0;
  let pauseAt = STRIDE;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) at = stringEnd(text, at);
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > DEPTH_MAX) throw new UnreadableFile({ path: placeOf(text, at), reason: 'too-deep' });
    } else if (unit === 0x5d || unit === 0x7d) depth--;
    if (at >= pauseAt) {
      yield at;
      pauseAt = at + STRIDE;
    }
  }
}

/** Offset of the quote that closes the string begun at `start`; the text's length where none does. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

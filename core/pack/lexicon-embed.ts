/**
 * A lexicon as a string that can stand in a script: one printable character for each byte, so that names stay readable text for gzip
 * and nothing needs an escape. ASCII but for quotes, backslash and control characters stands for itself, other bytes begin at U+0100.
 */

/** First character of the bytes that cannot stand for themselves (Latin Extended, two bytes of UTF-8 each). */
const SHIFT = 0x100;
const PLAIN = /[ !#-&(-[\]-_a-~]/;

/** The bytes as a string; `decodeLexicon` undoes it. */
export function encodeLexicon(bytes: Uint8Array): string {
  const table = Array.from({ length: 256 }, (_, byte) => {
    const char = String.fromCharCode(byte);
    return PLAIN.test(char) ? char : String.fromCharCode(SHIFT + byte);
  });
  let text = '';
  for (const byte of bytes) text += table[byte];
  return text;
}

/** The bytes that `encodeLexicon` was given, in a buffer of their own. */
export function decodeLexicon(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

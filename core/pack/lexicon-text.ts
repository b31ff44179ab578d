/** A compiled lexicon as text, for a script or a message: Base64, so that reading it is a copy and not a compilation. */

/** Bytes that are made into characters at once; far fewer than a call may have arguments. */
const CHUNK = 0x2000;

/** The bytes as text; `decodeLexicon` undoes it. */
export function encodeLexicon(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(letters);
}

/** The bytes that `encodeLexicon` was given, in a buffer of their own; throws where the text is no Base64. */
export function decodeLexicon(text: string): Uint8Array {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

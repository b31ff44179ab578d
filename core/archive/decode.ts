import { FILE_MAX_BYTES } from './limits';
import { UnreadableFile } from './refusal';

/** Throws `UnreadableFile` where a file of so many bytes is more than we take; to be asked before it is read. */
export function checkSize(bytes: number): void {
  if (bytes > FILE_MAX_BYTES) throw new UnreadableFile({ path: 'file', reason: 'too-big' });
}

/** The text of a UTF-8 file, without its byte order mark. Throws `UnreadableFile` where it is any other encoding. */
export function decode(bytes: Uint8Array): string {
  checkSize(bytes.length);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile({ path: 'file', reason: 'not-utf8' });
  }
  // UTF-16 of plain English without its mark is valid UTF-8 with a zero behind each letter; no text file holds a zero.
  if (text.includes('\0')) throw new UnreadableFile({ path: 'file', reason: 'not-utf8' });
  return text;
}

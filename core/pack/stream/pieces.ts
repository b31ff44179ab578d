/**
 * Cuts the text of a pack's file into parts that JSON.parse can take one by one, so that a file of 200 MB is never a value as a whole.
 *
 * One pass over the characters that follows brackets and strings only: what stands inside a part is left to JSON.parse. O(n), and
 * no more memory than the longest part.
 */
import type { Fault } from '../fault';
import { PACK_DEPTH_MAX, PIECE_MAX } from './limits';

/** A value of the file's one object, or, of its long lists, one element. */
export interface Piece {
  readonly key: string;
  /** Number of the element in its list; -1 where it is a whole value, or a long list that begins here. */
  readonly index: number;
  readonly text: string;
  /** Line of the file that it begins on, counted from 1. */
  readonly line: number;
}

/** Why a file cannot be cut into parts. Nothing behind the place can be read. */
export class BrokenFile extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
    readonly fault: Fault | undefined,
  ) {
    super(`line ${line}: ${reason}`);
    this.name = 'BrokenFile';
  }
}

type State = 'start' | 'key or end' | 'key' | 'colon' | 'value' | 'inside' | 'element' | 'comma' | 'end';

const [QUOTE, SLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d];
const isSpace = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
const isClose = (unit: number) => unit === CLOSE || unit === CLOSE_LIST;

/** Reads a file's text in chunks; the values of `lists` are given element by element. */
export function createPieceReader(lists: ReadonlySet<string>) {
  let text = '';
  let at = 0;
  let line = 1;
  let state: State = 'start';
  let key = '';
  let index = -1;
  let inList = false;
  /** The value that is open: where it began, and how many of its brackets are. */
  let start = 0;
  let startLine = 1;
  let nest = 0;
  /** A list that was just entered: told as an empty one, in front of its elements. */
  let opened: Piece | null = null;

  const broken = (reason: string, code?: 'no-pack' | 'not-json' | 'cut-off'): never => {
    throw new BrokenFile(line, reason, code && { code });
  };

  /** Offset behind the string that begins at `from`, or -1 where the chunk ends before it. */
  function stringEnd(from: number): number {
    for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
      let slashes = 0;
      while (text.charCodeAt(end - 1 - slashes) === SLASH) slashes++;
      if (slashes % 2 === 0) return end + 1;
    }
    if (text.length - from > PIECE_MAX) broken('a text never ends');
    return -1;
  }

  /** Moves behind the open value and returns true, or as far as the chunk goes. */
  function walkValue(): boolean {
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      if (unit === QUOTE) {
        const end = stringEnd(at);
        if (end === -1) return false;
        at = end;
        if (nest === 0) return true;
        continue;
      }
      if (unit === 0x0a) line++;
      if (unit === OPEN || unit === OPEN_LIST) {
        if (++nest + (inList ? 2 : 1) > PACK_DEPTH_MAX) broken(`nested deeper than ${PACK_DEPTH_MAX} levels`);
      } else if (isClose(unit)) {
        if (nest === 0) return true;
        if (--nest === 0) {
          at++;
          return true;
        }
      } else if (nest === 0 && (unit === COMMA || isSpace(unit))) {
        if (unit === 0x0a) line--;
        return true;
      }
      at++;
      if (at - start > PIECE_MAX) broken(`one part is over ${PIECE_MAX} characters`);
    }
    return false;
  }

  function begin(): void {
    start = at;
    startLine = line;
    nest = 0;
    state = 'inside';
  }

  /** What stands behind a value, in the list or in the object. */
  function afterValue(unit: number): void {
    at++;
    if (unit === COMMA) state = inList ? 'value' : 'key';
    else if (inList && unit === CLOSE_LIST) {
      inList = false;
      index = -1;
      state = 'comma';
    } else if (!inList && unit === CLOSE) state = 'end';
    else broken('a comma or a closing bracket is missing here', 'not-json');
  }

  /** Takes one sign outside of values; false where the chunk ends within a key. */
  function step(unit: number): boolean {
    if (state === 'start') {
      if (unit !== OPEN) broken('this is no pack: a pack is one JSON object', 'no-pack');
      state = 'key or end';
      at++;
    } else if (state === 'key or end' && unit === CLOSE) {
      state = 'end';
      at++;
    } else if (state === 'key or end' || state === 'key') {
      if (unit !== QUOTE) broken('a key in quotes is missing here', 'not-json');
      const end = stringEnd(at);
      if (end === -1) return false;
      key = text.slice(at + 1, end - 1);
      at = end;
      state = 'colon';
    } else if (state === 'colon') {
      if (unit !== COLON) broken('a colon is missing here', 'not-json');
      state = 'value';
      at++;
    } else if (state === 'value' && !inList && lists.has(key) && unit === OPEN_LIST) {
      inList = true;
      index = -1;
      state = 'element';
      at++;
      opened = { key, index: -1, text: '[]', line };
    } else if (state === 'element' && unit === CLOSE_LIST) afterValue(unit);
    else if (state === 'value' || state === 'element') {
      if (unit === COMMA || isClose(unit)) broken('a value is missing here', 'not-json');
      if (inList) index++;
      begin();
    } else if (state === 'comma') afterValue(unit);
    else broken('something stands behind the pack', 'not-json');
    return true;
  }

  return {
    /** The parts that this chunk completes. Throws `BrokenFile`. */
    *read(chunk: string): Generator<Piece, void> {
      text = text.slice(state === 'inside' ? start : at) + chunk;
      at -= state === 'inside' ? start : at;
      start = 0;
      while (at < text.length) {
        if (state === 'inside') {
          if (!walkValue()) return;
          yield { key, index, text: text.slice(start, at), line: startLine };
          state = 'comma';
          continue;
        }
        const unit = text.charCodeAt(at);
        if (isSpace(unit)) {
          if (unit === 0x0a) line++;
          at++;
        } else if (!step(unit)) return;
        if (opened) yield opened;
        opened = null;
      }
    },
    /** To be called behind the last chunk. Throws `BrokenFile` where the file is cut off. */
    end(): void {
      if (state === 'start') broken('this is no pack: the file is empty', 'no-pack');
      if (state !== 'end') broken('the file ends in the middle of the pack', 'cut-off');
    },
  };
}

/** A growing run of bytes to write a lexicon's records into. */

/** Writes numbers, units and texts one behind the other. */
export interface ByteWriter {
  /** Bytes written so far. */
  length(): number;
  byte(value: number): void;
  /** A number of up to 31 bits, seven to a byte, the lowest first. */
  number(value: number): void;
  /** UTF-16 units, one to three bytes each, as UTF-8 writes single units (lone surrogates included). */
  units(units: Uint16Array, length: number): void;
  /** A text: its number of bytes, then its units. */
  text(text: string): void;
  /** What was written; valid until the next write. */
  bytes(): Uint8Array;
}

/** Bytes that `units[0…length)` take. */
export function sizeOf(units: Uint16Array, length: number): number {
  let size = length;
  for (let at = 0; at < length; at++) if (units[at]! > 0x7f) size += units[at]! > 0x7ff ? 2 : 1;
  return size;
}

/** An empty writer. */
export function createByteWriter(capacity = 1024): ByteWriter {
  let bytes = new Uint8Array(capacity);
  let length = 0;
  let scratch = new Uint16Array(256);
  const room = (more: number): void => {
    if (length + more <= bytes.length) return;
    const grown = new Uint8Array(Math.max(bytes.length * 2, length + more));
    grown.set(bytes);
    bytes = grown;
  };
  const number = (value: number): void => {
    room(5);
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80;
    bytes[length++] = rest;
  };
  const units = (source: Uint16Array, count: number): void => {
    room(count * 3);
    for (let at = 0; at < count; at++) {
      const unit = source[at]!;
      if (unit < 0x80) bytes[length++] = unit;
      else if (unit < 0x800) {
        bytes[length++] = 0xc0 | (unit >> 6);
        bytes[length++] = 0x80 | (unit & 0x3f);
      } else {
        bytes[length++] = 0xe0 | (unit >> 12);
        bytes[length++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[length++] = 0x80 | (unit & 0x3f);
      }
    }
  };
  return {
    length: () => length,
    byte(value) {
      room(1);
      bytes[length++] = value;
    },
    number,
    units,
    text(text) {
      if (text.length > scratch.length) scratch = new Uint16Array(text.length);
      for (let at = 0; at < text.length; at++) scratch[at] = text.charCodeAt(at);
      number(sizeOf(scratch, text.length));
      units(scratch, text.length);
    },
    bytes: () => bytes.subarray(0, length),
  };
}

/** Reads what a writer wrote, from a position that moves on. */
export interface ByteReader {
  at: number;
  byte(): number;
  number(): number;
  /** A text of `size` bytes. */
  units(size: number): string;
  /** A text behind its number of bytes. */
  text(): string;
  skipText(): void;
}

/** A reader at the beginning of `bytes`. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  const reader: ByteReader = {
    at: 0,
    byte: () => bytes[reader.at++]!,
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[reader.at++]!;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return value;
      }
    },
    units(size) {
      const units = new Uint16Array(size);
      const length = readUnits(bytes, reader.at, reader.at + size, units);
      reader.at += size;
      let text = '';
      for (let at = 0; at < length; at++) text += String.fromCharCode(units[at]!);
      return text;
    },
    text: () => reader.units(reader.number()),
    skipText() {
      const size = reader.number();
      reader.at += size;
    },
  };
  return reader;
}

/** Reads the units that `bytes` holds from `start` to `end` into `units`, and returns how many there were. */
export function readUnits(bytes: Uint8Array, start: number, end: number, units: Uint16Array): number {
  let length = 0;
  for (let at = start; at < end; ) {
    let unit = bytes[at++]!;
    if (unit >= 0xe0) unit = ((unit & 0x0f) << 12) | ((bytes[at++]! & 0x3f) << 6) | (bytes[at++]! & 0x3f);
    else if (unit >= 0xc0) unit = ((unit & 0x1f) << 6) | (bytes[at++]! & 0x3f);
    units[length++] = unit;
  }
  return length;
}

import { createReadStream, statSync } from 'node:fs';

/** A chunk of a text file, and the share of the file that lies behind it, 0 to 1. */
export interface TextChunk {
  readonly text: string;
  readonly share: number;
}

/** The chunks of a UTF-8 file, without its byte order mark; throws where it cannot be read or is in another encoding. */
export async function* readText(file: string): AsyncGenerator<TextChunk> {
  const size = statSync(file).size;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = 0;
  for await (const bytes of createReadStream(file, { highWaterMark: 1 << 18 })) {
    read += (bytes as Buffer).length;
    yield { text: decoded(() => decoder.decode(bytes as Buffer, { stream: true })), share: read / size };
  }
  yield { text: decoded(() => decoder.decode()), share: 1 };
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new Error('the file is not in UTF-8');
  }
}

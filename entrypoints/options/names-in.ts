/** The sample sentence of public/_locales, where a name is written `[kind:entity:Name]`. */

/** A piece of the sentence: plain text, or a name with the shape that its kind is underlined with. */
export interface Piece {
  readonly text: string;
  readonly type?: 'dotted' | 'solid' | 'dashed';
  readonly entity: string;
}

const NAME = /\[(dotted|solid|dashed):([a-z]+):([^\]]+)\]/;

/** Returns the pieces of the sentence in order. */
export function namesIn(sentence: string): Piece[] {
  const parts = sentence.split(NAME);
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; at += 4) {
    const [plain = '', type, entity = '', text = ''] = parts.slice(at, at + 4);
    pieces.push({ text: plain, entity: '' });
    if (type) pieces.push({ text, type: type as NonNullable<Piece['type']>, entity });
  }
  return pieces;
}

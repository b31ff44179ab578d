import { gzipSync } from 'node:zlib';
import type { Pack } from '../../core/pack/schema';
import { bundledLexicon } from './lexicon';
import { shipPack } from './ship';

/** A size that the product has promised, in bytes. */
export interface Size {
  name: string;
  raw: number;
  gzip: number;
  /** Most that it may be, where there is a promise. */
  most?: { raw?: number; gzip?: number };
}

/** Promise of issue 3 for the shipped pack, maps included, in bytes. */
const PACK_MOST = { raw: 200_000, gzip: 60_000 };

/** What the background’s script carries for detection at most, in bytes of Base64: a worker that starts copies and opens it in some 2 ms. */
const LEXICON_MOST = { raw: 100_000 };

/** The size of a text or of bytes, raw and gzipped at level 9 as stores serve it. */
function sizeOf(name: string, content: string | Uint8Array, most?: Size['most']): Size {
  const bytes = Buffer.from(content);
  return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, ...(most && { most }) };
}

/** The sizes of a compiled pack as it ships, of the maps in it and of its lexicon. */
export function packSizes({ pack, written }: { pack: Pack; written: Pack }): Size[] {
  const drawings = new Set(
    written.entities.flatMap(({ map }) => (map ? [map.land, map.borders, map.area ?? ''] : [])),
  );
  return [
    sizeOf('pack', JSON.stringify(shipPack(written)), PACK_MOST),
    sizeOf('of it maps', JSON.stringify([...drawings])),
    sizeOf('lexicon', bundledLexicon(pack), LEXICON_MOST),
  ];
}

/** One line for each size that is over what was promised. */
export function overBudget(sizes: readonly Size[]): string[] {
  return sizes.flatMap(({ name, most, ...size }) =>
    (['raw', 'gzip'] as const).flatMap((kind) => {
      const limit = most?.[kind];
      if (limit === undefined || size[kind] <= limit) return [];
      return [`${name}: ${size[kind]} bytes ${kind} are over the budget of ${limit}`];
    }),
  );
}

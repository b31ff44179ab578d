/** Pictures of a screen against each other, pixel by pixel. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * Distance of two colours from which a reader sees it, of 1 (black to white), after YIQ: the rule between two facts, put a shade
 * darker, is 0.02 away. Edges of letters are told apart by pixelmatch and do not count.
 */
const THRESHOLD = 0.02;

/** How many pixels of two pictures differ, and a picture of where; what only one of them covers differs. */
export function difference(a: Uint8Array, b: Uint8Array): { pixels: number; picture: Uint8Array } {
  const [one, other] = [PNG.sync.read(Buffer.from(a)), PNG.sync.read(Buffer.from(b))];
  const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
  const picture = new PNG({ width, height });
  const pixels = pixelmatch(
    onto(one, width, height),
    onto(other, width, height),
    picture.data,
    width,
    height,
    {
      threshold: THRESHOLD,
    },
  );
  return { pixels, picture: PNG.sync.write(picture) };
}

/** The picture's pixels on a sheet of that size, clear where it does not reach. */
function onto(picture: PNG, width: number, height: number): Uint8Array {
  const sheet = new PNG({ width, height });
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
  return sheet.data;
}

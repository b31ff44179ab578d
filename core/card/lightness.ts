/** How light a computed CSS colour is: browsers serialise to rgb() for sRGB and to the modern functions for the rest (CSS Color 4, §15). */

export interface Shade {
  /** 0 (black) to 1 (white), perceptual: CIE lightness, near enough. */
  readonly lightness: number;
  /** 0 to 1. */
  readonly alpha: number;
}

const COLOUR = /^([a-z]+)\((?:(srgb|srgb-linear|display-p3)\s+)?(.*)\)$/;
const NUMBERS = /-?[\d.]+(?:e-?\d+)?%?|none/g;

/** Returns the lightness of a computed colour, or null where the notation is none that computed values use. */
export function shadeOf(colour: string): Shade | null {
  const [, name, space, inside] = COLOUR.exec(colour.trim()) ?? [];
  const parts = inside?.match(NUMBERS)?.map(read);
  if (name === undefined || parts === undefined || parts.length < 3) return null;
  const [a = 0, b = 0, c = 0, alpha = 1] = parts;
  switch (name) {
    case 'rgb':
    case 'rgba':
      return { lightness: fromRgb(a / 255, b / 255, c / 255), alpha };
    case 'color':
      return space === undefined ? null : { lightness: fromRgb(a, b, c), alpha };
    case 'oklab':
    case 'oklch':
      return { lightness: a, alpha };
    case 'lab':
    case 'lch':
      return { lightness: a / 100, alpha };
    default:
      return null;
  }
}

const read = (text: string) =>
  text === 'none' ? 0 : text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);

/** Luma of gamma-coded values (ITU-R BT.601): close to lightness without powers. */
const fromRgb = (red: number, green: number, blue: number) => 0.299 * red + 0.587 * green + 0.114 * blue;

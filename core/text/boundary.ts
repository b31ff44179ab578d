/** Where words begin and end, by Unicode letters in most scripts, by the segmenter or by particles in those without spaces. */
import { HANGUL, IDEOGRAPH, IN_WORD, KATAKANA, type Units } from './units';

/** Most units looked at on each side when a run of Han or Kana is cut into words. */
const RUN_SIDE = 64;
/** Units that can stand before a name inside a web address. */
const ADDRESS_SIGN = /[/=?&#%.:\-~+@]/;
/** A chunk that is a web address so far: a scheme, "www.", or a domain and a slash; or that ends in a handle's sign. */
const ADDRESS = /:\/\/|^www\.|\.[a-z]{2,}(?::\d+)?\/|@$/i;
/** Most units looked back for the beginning of an address. */
const ADDRESS_SIDE = 200;

/** Tells word boundaries; every answer looks at a bounded stretch around the offset. */
export interface Boundaries {
  /** Whether a name may begin at `at`, where a letter or digit stands. */
  starts(text: string, at: number): boolean;
  /** Whether a name may end before `at`. */
  ends(text: string, at: number): boolean;
}

/**
 * Boundaries over plain text (see `fold.ts`), with the units they are told by. Korean puts particles and titles onto the end of a name
 * without a space: a name ends where only such endings follow, which the sticky pattern of `koreanEnding` tells.
 */
export function createBoundaries(units: Units, koreanEnding: () => RegExp): Boundaries {
  // Made when the first Han or Kana stands at a name: it takes a millisecond that most pages need not spend.
  let segmenter: Intl.Segmenter | undefined;
  const kind = (text: string, at: number): number => units.of(text.charCodeAt(at)) & IN_WORD;
  const isEnding = (text: string, at: number): boolean => {
    const ending = koreanEnding();
    ending.lastIndex = at;
    return ending.test(text);
  };
  const cuts = (text: string, at: number): boolean => {
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    const spaceless = IDEOGRAPH | KATAKANA;
    let from = at;
    let to = at;
    while (at - from < RUN_SIDE && kind(text, from - 1) & spaceless) from--;
    while (to - at < RUN_SIDE && kind(text, to) & spaceless) to++;
    return segmenter.segment(text.slice(from, to)).containing(at - from)!.index === at - from;
  };
  return {
    starts(text, at) {
      const before = kind(text, at - 1);
      if (before === kind(text, at)) return before === IDEOGRAPH && cuts(text, at);
      return !isInAddress(text, at);
    },
    ends(text, at) {
      const before = kind(text, at - 1);
      const after = kind(text, at);
      if (after === 0) return !isGoingOn(text, at);
      if (before === HANGUL) return after !== HANGUL || isEnding(text, at);
      return before !== after || (before === IDEOGRAPH && cuts(text, at));
    },
  };
}

/** Whether what stands before `at` is a handle's sign or the beginning of a web or mail address. */
function isInAddress(text: string, at: number): boolean {
  if (!ADDRESS_SIGN.test(text.charAt(at - 1))) return false;
  return ADDRESS.test(
    text
      .slice(Math.max(0, at - ADDRESS_SIDE), at)
      .split(/\s/)
      .at(-1)!,
  );
}

/** Whether a mail address ("@") or a domain (a dot and a small letter) goes on at `at`. */
function isGoingOn(text: string, at: number): boolean {
  return /^(?:@|\.[a-z])/.test(text.slice(at, at + 2));
}

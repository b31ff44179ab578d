/** Files as hands, disks and enemies change them: stretches of their text replaced. */
import fc from 'fast-check';

const BROKEN = ['', '"', '{', '}', '[', ']', ',', ':', '\\', '\\ud800', '\u0000', '\ud800', '\n', '\r\n'];
const ODD = ['\ufeff', '1e999', 'NaN', '-0', 'null', 'true', '=', '<b>', '\u202e', '\u200b'];
const HOSTILE = ['"__proto__":{"x":1},', '"constructor":', '"format":2,', 'javascript:alert(1)'];

/** What is put in the place of a stretch. */
export const graft = fc.oneof(
  fc.constantFrom(...BROKEN, ...ODD, ...HOSTILE, '['.repeat(100), 'x'.repeat(70_000)),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Where something is put, as a share of what there is. */
export const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** One of these files, a few stretches of it replaced. */
export const mutatedText = (files: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(files, fc.array(fc.tuple(share, fc.nat(12), graft), { minLength: 1, maxLength: 3 }))
    .map(([file, cuts]) =>
      cuts.reduce((text, [where, length, put]) => {
        const at = Math.floor(where * text.length);
        return text.slice(0, at) + put + text.slice(at + length);
      }, file),
    );

import { expect, it } from 'vitest';
import { scan } from '../../../core/mention/scan';
import { createWordCollection } from '../../../core/mention/word-collection';
import { type Lexicon, openLexicon } from '../../../core/pack/lexicon';
import { compileLexicon } from '../../../core/pack/lexicon-compile';
import { sliceLexicon } from '../../../core/pack/lexicon-slice';
import { names, prose, sourceOf } from '../../bench/generate';

const texts = [...names(2_000), 'U.S. Army', '김정은', '北朝鮮', 'プーチン大統領', 'Séoul'];
const whole = openLexicon(compileLexicon(sourceOf(texts)));
const written = `${prose(20_000, texts.slice(0, 200))} The U.S. Army, U. S. Army, 김정은은 北朝鮮 プーチン大統領 Se\u0301oul and Pu\u00adtin`;

/** What is found, without the numbers that differ from lexicon to lexicon. */
const found = (text: string, lexicon: Lexicon) =>
  scan(text, lexicon)
    .map(
      ({ start, end, alias }) =>
        `${start}-${end} ${lexicon.entity(lexicon.alias(alias).entity).id} ${lexicon.alias(alias).text}`,
    )
    .sort();

it('a slice for an article finds in it what the whole lexicon finds, and is smaller', () => {
  const words = createWordCollection();
  words.add(written);
  const slice = openLexicon(sliceLexicon(whole, words.hashes()));
  expect(found(written, slice)).toEqual(found(written, whole));
  expect(found(written, slice).length).toBeGreaterThan(100);
  expect(slice.aliasCount).toBeLessThan(whole.aliasCount / 4);
});

it('a slice for an article without names is empty', () => {
  expect(openLexicon(sliceLexicon(whole, new Int32Array(0))).aliasCount).toBe(0);
});

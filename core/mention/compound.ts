/** Longer names in scripts without capitals, where a body's kind is the end of one word: 中国银行, 日本航空, 한국은행. */
import type { Reading } from './reading';

/** Word ends that make another name, or a people and its language, of a place, in Chinese, Japanese and Korean. */
const ENDINGS =
  /^(?:人民)?(?:[銀银]行|大[学學]|航空|新[聞闻]|日[報报]|放送|[電电][視视力]|[証證]券|石油|海|人|[語语]|共[産产][党黨]|은행|대학교?|항공|일보|신문|전력|사람|인(?![가-힣])|어(?![가-힣]))/u;

/** The end of the compound that the reading begins; its own end when it is none. */
export function compoundEnd(text: string, reading: Reading): number {
  if (reading.thing.type !== 'place') return reading.end;
  const ending = ENDINGS.exec(text.slice(reading.end, reading.end + 6));
  return ending ? reading.end + ending[0].length : reading.end;
}

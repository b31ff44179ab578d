/** Longer names in scripts without capitals, where a body's kind is the end of one word: 中国银行, 日本航空, 한국은행. */
import type { Reading } from './reading';

/** The end of the compound that the reading begins, told by a sticky pattern of such ends; its own end when it is none. */
export function compoundEnd({ text, type, end }: Reading, ending: RegExp): number {
  ending.lastIndex = end;
  return type === 'place' && ending.test(text) ? ending.lastIndex : end;
}

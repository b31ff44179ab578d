/** Who speaks in a transcript: labels in capitals at the beginning of a line, “KIM:”, “JULIANA KIM, BYLINE:”, “PUTIN (through translator):”. */
import { letterPattern } from '../text/letter-pattern';

/** Longest label on either side of a name in it, in UTF-16 code units. */
const LABEL_REACH = 60;

const FROM_LINE_START = letterPattern(String.raw`(?:^|\n|>>)[^\S\n]*[\p{Lu}.,'’ -]*$`);
const TO_COLON = letterPattern(
  String.raw`^[\p{Lu}\p{N}.,'’"“”/&# -]{0,48}(?:\([^()\n]{0,40}\)[\p{Lu}., -]{0,24})?:(?!\S)`,
);

/** True when the span, in capitals, stands in the label of a speaker. */
export function isSpeaker(text: string, start: number, end: number): boolean {
  const right = text.slice(end, end + 2 * LABEL_REACH);
  if (!TO_COLON(right).test(right)) return false;
  const left = text.slice(Math.max(0, start - LABEL_REACH), start);
  return (
    (start <= LABEL_REACH || left.includes('\n') || left.includes('>>')) && FROM_LINE_START(left).test(left)
  );
}

/** The name part that labels know each other by: they tell nothing of whom the speech is about. */
export function labelPart(name: string): string {
  return `${name}:`;
}

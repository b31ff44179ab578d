/** Korean puts particles and titles onto the end of a name without a space; a name ends where only such endings follow. */

/** Particles, longest possible sequences of two (에서는, 와의 …) come from joining. Source: the Korean standard grammar's list of josa. */
const PARTICLES =
  '은|는|이|가|을|를|의|에|에게|에서|께서|께|한테|와|과|랑|이랑|도|만|로|으로|까지|부터|보다|처럼|마다|조차|밖에|라고|이라고|라는|이라는|이라|라|란|이란|이나|나|든|이든|이며|며|이고|이자|에도|으로부터|로부터|대로|뿐|만큼|측|씨|님|발';
/** Titles that stand right behind a name in news: president, chairman, premier, minister, general, comrade, government. */
const TITLES =
  '대통령|국무위원장|위원장|총비서|총서기|주석|총리|장관|차관|외무상|국방상|원수|장군|대장|사무총장|대변인|대사|의원|부부장|동지|정부|당국|정권|대표|정상';

const ENDING = new RegExp(`^(?:${TITLES})?(?:들)?(?:(?:${PARTICLES}){0,3})$`);
/** Longest tail that is looked at, in syllables: a title, a plural and three particles. */
const TAIL_MAX = 12;

/** Whether the Hangul run from `at` on is nothing, or only a title and particles. */
export function isEnding(text: string, at: number): boolean {
  let end = at;
  while (end - at <= TAIL_MAX && end < text.length && text[end]! >= '가' && text[end]! <= '힣') end++;
  return end === at || (end - at <= TAIL_MAX && ENDING.test(text.slice(at, end)));
}

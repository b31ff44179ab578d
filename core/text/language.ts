/** Guesses the language of a text by its small words and its script: enough to choose aliases by. */

/** The most frequent words of running text that the other language lacks, lower case. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in a is was for that with on as by it from are were has have his he she said at be this but who which will'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des du de et un une dans est que qui pour en au aux par sur il elle ont été sont avec mais ce cette se ses son sa ne pas plus d l à qu leur leurs sous entre selon après'.split(
      ' ',
    ),
  ),
  es: new Set('el los las del y que una con por para su se al como más ha fue este está lo pero'.split(' ')),
  de: new Set(
    'der die das und ist nicht mit von den dem ein eine auf im zu für sich hat wurde auch nach bei'.split(
      ' ',
    ),
  ),
  it: new Set('il gli di che è della dei nel con per una sono alla ha non più anche del si le'.split(' ')),
  pt: new Set('o os as do da dos das em um uma não com para por que foi ao mais se na no'.split(' ')),
  nl: new Set('de het een en van is dat op te in met voor zijn niet aan door heeft bij ook'.split(' ')),
};
/** Scripts that settle the language, each with a pattern for one letter of it. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґІЇЄҐ]/g],
  ['ru', /\p{Script=Cyrillic}/gu],
];
/** How much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 4_000;
/** Share of a script's letters among all from which on the script settles it. */
const SCRIPT_SHARE = 0.3;
/** Ukrainian and Japanese write most letters as their neighbours do: a small share of their own letters is proof. */
const OWN_SHARE = 0.02;
/** Small words that must be seen before a guess counts: without a declared language, and against it. */
const WORDS_MIN = 2;
const WORDS_MIN_AGAINST = 8;
/** How many times as many small words as any other language's the guess must have. */
const CLEAR_LEAD = 2;

/** The language of a text, a primary subtag; undefined where the text is too short or too mixed to tell. */
export function guessLanguage(text: string, wordsMin = WORDS_MIN): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  for (const [language, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    if (share >= (language === 'uk' || language === 'ja' ? OWN_SHARE : SCRIPT_SHARE)) return language;
  }
  const counts = countSmallWords(sample);
  const [best, second] = counts;
  if (!best || best[1] < wordsMin || best[1] < CLEAR_LEAD * (second?.[1] ?? 0)) return undefined;
  return best[0];
}

/** The language to read an article in: what it declares (`fr-CA`), unless its text clearly says otherwise; English by default. */
export function languageOf(text: string, declared?: string): string {
  const primary = /^[a-z]{2,3}/.exec(declared?.trim().toLowerCase() ?? '')?.[0];
  return guessLanguage(text, primary ? WORDS_MIN_AGAINST : WORDS_MIN) ?? primary ?? 'en';
}

function countSmallWords(sample: string): [string, number][] {
  const counts = Object.keys(SMALL_WORDS).map((language): [string, number] => [language, 0]);
  // Capitals are names: the UN is no French article.
  for (const [word] of sample.matchAll(/(?<![\p{L}\p{N}])\p{Ll}+/gu)) {
    for (const count of counts) if (SMALL_WORDS[count[0]]?.has(word)) count[1]++;
  }
  return counts.sort((a, b) => b[1] - a[1]);
}

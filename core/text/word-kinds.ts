/**
 * What kinds of word the rules ask for, one bit each. The lists themselves (word-lists.ts) are compiled into the lexicon, and travel
 * to a page with it.
 */

/** Capitalised only because a sentence or a headline begins with it: no part of a name after it. */
export const FUNCTION = 1;
/** Days, months, clock words and figures that newspapers put right beside a name: “in Tokyo Monday”, “Japan Q3 GDP”. */
export const TIME = 1 << 1;
/** Titles, offices and callings that stand before a person’s name, and after a country’s: “Russia President Putin”. */
export const ROLE = 1 << 2;
/** Ends, or in “X of …” begins, the name of a body, firm, paper, work or place: what stands beside it is part of it. */
export const INSTITUTION = 1 << 3;
/** Before a place makes it the name of another place, ship, firm or team, in a headline too. */
export const PREFIX = 1 << 4;
/** Directions as adjectives: a part of the place is still that place (“Eastern Ukraine”). */
export const PART = 1 << 5;
/** Joins the parts of a name: “Bank of China”, “Université de Tokyo”, “Center for China”. */
export const OF = 1 << 6;
/** Family and history before a name that is told of in passing: “his sister Kim Yo Jong”, “the late Kim Jong Il”. */
export const KIN = 1 << 7;
/** Endings that only a name of a person has after it. */
export const SUFFIX = 1 << 8;
/** States and provinces after a comma, which make “Moscow, Idaho” another place. */
export const STATE = 1 << 9;
/** Peoples, as adjectives before a person or a body: “South Korean Kim”. Word ends cannot tell them: Brian, Eric. */
export const DEMONYM = 1 << 10;
/** Links between a role and what it is of: “Ambassador to”, “President of”. */
export const LINK = 1 << 11;
/** Articles that stand between such a link and a name. */
export const ARTICLE = 1 << 12;
/** Goes with a leader’s name and leaves it a name: “the Trump Administration”. */
export const OF_LEADER = 1 << 13;
/** After “US” makes it a force, a firm or a contest of that name rather than something of that country. */
export const OF_ACRONYM = 1 << 14;
/** After these “US” in ALL CAPS is the pronoun: “TELL US MORE”. */
export const PRONOUN_VERB = 1 << 15;
/** After these it is one at the end of a phrase (“BOTH OF US.”), */
export const PRONOUN_LINK = 1 << 16;
/** or before one of these. */
export const AFTER_PRONOUN = 1 << 17;
/** A word of place before a place: “in Washington”. */
export const LOCATES = 1 << 18;
/** A word of policy after a place: “Washington said”. */
export const GOVERNS = 1 << 19;
/** Abbreviated, with its dot before a name: “Gen. Kim”. */
export const ABBREVIATED = 1 << 20;
/** Ends the name of a firm, a club or a contest, which a country’s acronym begins as it begins no phrase: “U.S. Women’s Open”. */
export const CLUB_END = 1 << 28;
/** Ends such a name in a sentence, where it is a capital that tells; in a headline's capitals it is a plain noun: “JAPAN COURT REJECTS APPEAL”. */
export const COMMON_NOUN = 1 << 29;
/** What a title in quotation marks is of: “the film “Cold War””. */
export const WORK = 1 << 30;
/** Begins a sentence before a name without being of it: what is to be done (“Blame Russia”), how the named is (“Defiant Putin”), or when and how it was (“Instead Putin left”). */
export const OPENER = 1 << 31;
/** The most frequent words of running text that other languages lack: seven bits, of LANGUAGES, from here on. */
export const SMALL = 1 << 21;

/** Languages told apart by their small words. */
export const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'] as const;

/** Tells the kinds of a word, in any case, by their bits; 0 for most words. */
export type KindsOf = (word: string) => number;

/** Numbers of the patterns that travel with the lists. */
export const KOREAN_ENDING = 0;
export const COMPOUND_ENDING = 1;

/** What a card is filled with before the reader says anything: from the selection and the words around it. */
import type { EntityType } from '../pack/terms';
import { OWN_FACT_MAX, OWN_NAME_MAX, type OwnAlias } from './own-card';

/** What was selected, as an annotation describes it. */
export interface Selected {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface Proposal {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly OwnAlias[];
  /** The sentence around the selection. */
  readonly quote: string;
}

/** A selection longer than this is a sentence to keep, no name. */
const NAME_WORDS_MAX = 8;

/** Words that tell what a name is of, in English and French. */
const TYPES: readonly (readonly [EntityType, RegExp])[] = [
  [
    'organization',
    /\b(?:university|institute|ministry|agency|company|corp|inc|ltd|bank|council|committee|party|union|group|association|foundation|trust|fund|court|police|network|museum|club|league|federation|commission|authority|office|department|board|college|université|institut|ministère|agence|banque|conseil|parti|syndicat|association|fondation)\b/i,
  ],
  ['agreement', /\b(?:treaty|accord|agreement|pact|convention|protocol|traité|pacte|protocole)\b/i],
  [
    'event',
    /\b(?:summit|war|election|conference|crisis|battle|sommet|guerre|élection|conférence|crise|bataille)\b/i,
  ],
  ['operation', /\b(?:operation|opération|exercise|exercice)\b/i],
  ['work', /\b(?:report|book|film|novel|rapport|livre|roman)\b/i],
  ['place', /\b(?:river|lake|island|mount|city|county|sea|port|bay|fleuve|lac|île|mont|ville|mer|baie)\b/i],
];
/** Two to four words that begin with capitals and nothing else. */
const PERSON = /^\p{Lu}[\p{L}’'.-]*(?: (?:(?:de|da|van|von|der|al|bin|le|la|du) )?\p{Lu}[\p{L}’'.-]*){1,3}$/u;

/** Name, type, aliases and first fact for what was selected. */
export function propose({ exact, prefix, suffix }: Selected): Proposal {
  const chosen = exact.replace(/\s+/g, ' ').trim();
  const name = chosen.split(' ').length > NAME_WORDS_MAX ? '' : trimmed(chosen).slice(0, OWN_NAME_MAX);
  const acronym = ACRONYM_BEHIND.exec(suffix)?.[1];
  const type = typeOf(name, acronym !== undefined);
  return {
    name,
    type,
    aliases: aliasesOf(name, type, acronym),
    quote: sentenceAround({ exact, prefix, suffix }),
  };
}

/** An acronym in brackets right behind the name. */
const ACRONYM_BEHIND = /^[\s”"’]*\((?:the )?([\p{Lu}\p{N}][\p{Lu}\p{N}.&-]{1,9})\)/u;

/** Signs that a hasty selection takes along. */
const trimmed = (text: string) =>
  text.replace(/^[\s"'“”‘’«»(,;:–-]+|[\s"'“”‘’«»),;:.–-]+$/gu, '').replace(/[’']s$/u, '');

function typeOf(name: string, hasAcronym: boolean): EntityType {
  const told = TYPES.find(([, words]) => words.test(name))?.[0];
  if (told) return told;
  // People have initials, seldom an acronym in brackets.
  if (hasAcronym) return 'organization';
  return PERSON.test(name) ? 'person' : /^\p{Lu}{2,8}$/u.test(name) ? 'organization' : 'concept';
}

/** The surname of a person, and the acronym in brackets right behind the name. */
function aliasesOf(name: string, type: EntityType, acronym: string | undefined): OwnAlias[] {
  const aliases: OwnAlias[] = [];
  if (acronym !== undefined) aliases.push({ text: acronym, exact: true });
  const parts = name.split(' ');
  const last = parts.at(-1) ?? '';
  if (type === 'person' && parts.length > 1 && last.length > 2) aliases.push({ text: last, part: true });
  return aliases;
}

/** Ends of sentences: a stop and a space, but not behind an initial or a short title. */
const SENTENCE_END =
  /(?<!\b(?:\p{Lu}|Mr|Ms|Mrs|Dr|St|M|Mme|vs|No))[.!?…]["”’»)]*\s+(?=["“‘«(]?[\p{Lu}\p{N}])/gu;

/** The sentence, or sentences, that the selection stands in, as far as its surroundings are known. */
function sentenceAround({ exact, prefix, suffix }: Selected): string {
  // The selection's first letter shows whether a sentence began with it.
  const before = [...(prefix + exact.slice(0, 1)).matchAll(SENTENCE_END)].at(-1);
  // A paragraph begins a sentence, too.
  const head = prefix.slice(
    Math.max(before ? before.index + before[0].length : 0, prefix.lastIndexOf('\n') + 1),
  );
  const lineEnd = suffix.indexOf('\n');
  const tail = lineEnd === -1 ? suffix : suffix.slice(0, lineEnd);
  const after = /[.!?…]["”’»)]*(?=\s|$)/u.exec(tail);
  const isEnded = /[.!?…]["”’»)]*\s*$/u.test(exact);
  const rest = isEnded ? '' : after ? tail.slice(0, after.index + after[0].length) : tail;
  return `${head}${exact}${rest}`.replace(/\s+/g, ' ').trim().slice(0, OWN_FACT_MAX);
}

/** What a card is filled with before the reader says anything: from the selection, the words around it, and the article. */
import type { EntityType } from '../pack/terms';
import { kindTold } from './kind-words';
import { ACRONYM_BEHIND } from './names-in-line';
import { OWN_FACT_MAX, OWN_NAME_MAX, type OwnAlias } from './own-card';
import { spellingsIn } from './spellings';

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
  /** Names in the article that may be of the same thing: the reader knows. */
  readonly offered: readonly OwnAlias[];
  /** The sentence around the selection. */
  readonly quote: string;
}

/** A selection longer than this is a sentence to keep, no name. */
const NAME_WORDS_MAX = 8;

/** Two to four words that begin with capitals and nothing else. */
const PERSON = /^\p{Lu}[\p{L}’'.-]*(?: (?:(?:de|da|van|von|der|al|bin|le|la|du) )?\p{Lu}[\p{L}’'.-]*){1,3}$/u;

/** Name, type, aliases and first fact for what was selected in an article, whose passages are a line each. */
export function propose({ exact, prefix, suffix }: Selected, article = ''): Proposal {
  const chosen = exact.replace(/\s+/g, ' ').trim();
  const name = chosen.split(' ').length > NAME_WORDS_MAX ? '' : trimmed(chosen).slice(0, OWN_NAME_MAX);
  const acronym = ACRONYM_BEHIND.exec(suffix)?.[1];
  const type = typeOf(name, acronym !== undefined);
  const { sure, offered, part } = spellingsIn(article, name, type);
  const aliases = [
    ...(acronym === undefined ? [] : [{ text: acronym, exact: true }]),
    ...partOf(name, type, part),
    ...sure.filter(({ text }) => text !== acronym),
  ];
  return {
    name,
    type,
    aliases,
    offered: offered.filter(({ text }) => !aliases.some((alias) => alias.text === text)),
    quote: sentenceAround({ exact, prefix, suffix }),
  };
}

/** Signs that a hasty selection takes along. */
const trimmed = (text: string) =>
  text.replace(/^[\s"'“”‘’«»(,;:–-]+|[\s"'“”‘’«»),;:.–-]+$/gu, '').replace(/[’']s$/u, '');

function typeOf(name: string, hasAcronym: boolean): EntityType {
  const told = kindTold(name);
  if (told) return told;
  // People have initials, seldom an acronym in brackets.
  if (hasAcronym) return 'organization';
  return PERSON.test(name) ? 'person' : /^\p{Lu}{2,8}$/u.test(name) ? 'organization' : 'concept';
}

/** The part of a person's name that counts for the whole: the one that the article itself uses, else the surname. */
function partOf(name: string, type: EntityType, used: string | undefined): OwnAlias[] {
  if (type !== 'person') return [];
  const parts = name.split(' ');
  const last = parts.at(-1) ?? '';
  const part = used ?? (parts.length > 1 && last.length > 2 ? last : undefined);
  return part === undefined ? [] : [{ text: part, part: true }];
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

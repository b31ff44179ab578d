/** What a card is filled with before the reader says anything: from the selection, the words around it, and the article. */
import type { EntityType } from '../pack/terms';
import { kindTold } from './kind-words';
import { ACRONYM_BEHIND } from './names-in-line';
import { OWN_NAME_MAX, type OwnAlias } from './own-card';
import { type Selected, sentenceAround } from './sentence-around';
import { spellingsIn } from './spellings';

export interface Proposal {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly OwnAlias[];
  /** Names in the article that may be of the same thing: the reader knows. */
  readonly offered: readonly OwnAlias[];
  /** The sentence around the selection, whole as far as a fact has room. */
  readonly quote: string;
  /** True where the selection tells of something rather than names it: it is first offered as a fact about what it names. */
  readonly isFact: boolean;
}

/** A selection longer than this is a sentence to keep, no name. */
const NAME_WORDS_MAX = 8;

/** Two to four words that begin with capitals and nothing else. */
const PERSON = /^\p{Lu}[\p{L}’'.-]*(?: (?:(?:de|da|van|von|der|al|bin|le|la|du) )?\p{Lu}[\p{L}’'.-]*){1,3}$/u;

/** Words that are no part of a name, where they are not among the small ones that names hold; a script without capitals cannot tell. */
const PLAIN_WORD =
  /(?<![\p{L}\p{N}’'-])(?!(?:a|al|and|at|bin|d|da|das|de|del|della|den|der|des|di|do|dos|du|e|et|for|ibn|in|l|la|las|le|les|los|of|on|the|und|van|von|y|zu)(?!\p{L}))\p{Ll}/u;
const NO_CAPITALS = /\p{Lo}/u;
const STOP_AT_END = /[.!?…।؟۔。！？][\s"'”’»)」』）]*$/u;

/**
 * Name, type, aliases and first fact for what was selected in an article, whose passages are a line each; `known` are the names of the
 * entities that the selection names.
 */
export function propose(
  { exact, prefix, suffix }: Selected,
  article = '',
  known: readonly string[] = [],
): Proposal {
  const chosen = exact.replace(/\s+/g, ' ').trim();
  const quote = sentenceAround({ exact, prefix, suffix }, article);
  const isSentence =
    chosen.split(' ').length > NAME_WORDS_MAX ||
    (quote === chosen && STOP_AT_END.test(chosen) && (isPlain(chosen) || NO_CAPITALS.test(chosen)));
  const name = isSentence ? '' : trimmed(chosen).slice(0, OWN_NAME_MAX);
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
    quote,
    isFact: isSentence || (known.length > 0 && isPlain(without(chosen, known))),
  };
}

const isPlain = (text: string) => PLAIN_WORD.test(text);
const without = (text: string, names: readonly string[]) =>
  names.reduce((rest, name) => rest.replaceAll(name, ''), text);

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

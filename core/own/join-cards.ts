import type { OwnAlias, OwnDraft } from './own-card';

/** Returns the draft with the names and facts of another card, which are of the same thing. */
export function joinCards(draft: OwnDraft, other: OwnDraft): OwnDraft {
  const names = new Set([draft.name, ...draft.aliases.map(({ text }) => text)]);
  const more: OwnAlias[] = [{ text: other.name }, ...other.aliases].filter(({ text }) => !names.has(text));
  return {
    ...draft,
    description: draft.description || other.description,
    aliases: [...draft.aliases, ...more],
    facts: [...draft.facts, ...other.facts],
  };
}

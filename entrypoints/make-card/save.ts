import { OWN, type OwnAlias, type OwnCard, type OwnDraft } from '@/core/own/own-card';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Answer } from '@/platform/messaging/protocol/answer';
import type { Target } from './read-asked';

/** Saves a card by itself. */
export function saveCard(draft: OwnDraft, revision: number): Promise<Answer<OwnCard>> {
  return askAsOwnPage('saveOwnCard', { draft, revision });
}

/** Adds the facts of a draft to a card that there is already. */
export function addFacts({ id, facts, type }: OwnDraft, target: Target): Promise<Answer<OwnCard>> {
  if (target.own) {
    const { createdAt: _, modifiedAt: __, revision, ...own } = target.own;
    return saveCard({ ...own, facts: [...own.facts, ...facts] }, revision);
  }
  if (target.id.startsWith(`${OWN}/`))
    return Promise.resolve({ ok: false, error: { code: 'not-found', detail: 'about: no such card' } });
  return saveCard({ id, name: target.name, type, description: '', aliases: [], facts, about: target.id }, 0);
}

/** Makes two own cards one: the first takes the names and facts of the other, which goes. */
export async function mergeCards(
  draft: OwnDraft,
  revision: number,
  other: OwnCard,
): Promise<Answer<OwnCard>> {
  const names = new Set([draft.name, ...draft.aliases.map(({ text }) => text)]);
  const more: OwnAlias[] = [{ text: other.name }, ...other.aliases].filter(({ text }) => !names.has(text));
  const saved = await saveCard(
    {
      ...draft,
      description: draft.description || other.description,
      aliases: [...draft.aliases, ...more],
      facts: [...draft.facts, ...other.facts],
    },
    revision,
  );
  if (!saved.ok) return saved;
  const gone = await askAsOwnPage('deleteOwnCard', { id: other.id });
  return gone.ok ? saved : gone;
}

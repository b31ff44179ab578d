/** Erasing for good, from an own page: with what the store has go the texts that pages keep until the store has them. */
import { entityOfSource } from '@/core/annotation/entity-source';
import { askAsOwnPage } from './messaging/ask-as-own-page';
import type { Answer } from './messaging/protocol/answer';
import type { Deleted } from './messaging/protocol/own-page-requests';
import { dropAllDrafts, dropDraft, entityDraft, tagDraft } from './note-drafts';

/** Erases one that is deleted. */
export async function eraseOne(one: Deleted): Promise<Answer<null>> {
  const answer = await askAsOwnPage('card' in one ? 'eraseOwnCard' : 'eraseAnnotation', { id: one.id });
  if (answer.ok) dropDraftsOf(one);
  return answer;
}

/** Erases all that are deleted; `listed` are those that the reader was shown. */
export async function eraseDeleted(listed: readonly Deleted[]): Promise<Answer<null>> {
  const answer = await askAsOwnPage('eraseDeleted', {});
  if (answer.ok) listed.forEach(dropDraftsOf);
  return answer;
}

/** Erases everything that was saved. */
export async function eraseAll(): Promise<Answer<null>> {
  const answer = await askAsOwnPage('eraseAll', {});
  if (answer.ok) dropAllDrafts();
  return answer;
}

function dropDraftsOf(one: Deleted): void {
  if ('card' in one) return;
  const entity = entityOfSource(one.annotation.target.source);
  for (const key of entity === null ? [one.id] : [one.id, entityDraft(entity)]) {
    dropDraft(key);
    dropDraft(tagDraft(key));
  }
}

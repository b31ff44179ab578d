import type { OwnCard, OwnDraft } from './own-card';

/** All that a card says, as one text: two cards that say the same have the same, whatever their ids and dates. */
export function ownWords(card: OwnCard | OwnDraft): string {
  const { name, type, description, aliases, facts, about, same } = card;
  return canonicalJson({ name, type, description, aliases, facts, about, same });
}

/** JSON with the keys of every object in one order; `indent` spaces for each level, none without. */
export function canonicalJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? inOrder(inner) : inner), indent);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const inOrder = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

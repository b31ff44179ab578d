/** What the menu of a card on a page can do, beyond the card itself. */

/** Where "Not this one" holds. */
export const REJECT_SCOPES = ['page', 'site', 'everywhere'] as const;
export type RejectScope = (typeof REJECT_SCOPES)[number];

/**
 * `reject`: the mark's name is not the card's entity, in that scope; `restore` takes it back. `know`: the reader knows the entity;
 * `forget` takes it back. `off`: off on this site.
 */
export const CARD_ACTS = [
  ...REJECT_SCOPES.map((scope) => `reject ${scope}` as const),
  ...REJECT_SCOPES.map((scope) => `restore ${scope}` as const),
  'know',
  'forget',
  'off',
] as const;
export type CardAct = (typeof CARD_ACTS)[number];

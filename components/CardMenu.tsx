import { REJECT_SCOPES, type RejectScope } from '@/core/card/acts';
import type { Strings } from './strings';

export interface CardMenuProps {
  /** What the card is about. */
  readonly name: string;
  /** The site that it is switched off on; empty where the page has none. */
  readonly site: string;
  /** Whether the card is a mark's: one that was followed to has no mark to take away. */
  readonly ofMark: boolean;
  /** Whether the reader said before that they know the entity. */
  readonly known: boolean;
  /** What was done just now, and what takes it back; absent while nothing was. */
  readonly done?: { readonly told: string; readonly undo: string } | undefined;
  /** Why nothing was done yet. */
  readonly warning?: string | undefined;
  readonly t: Strings;
}

const SCOPE_WORDS = {
  page: 'card_rejectPage',
  site: 'card_rejectSite',
  everywhere: 'card_rejectEverywhere',
} as const satisfies Record<RejectScope, string>;

/** Draws what stands in a card's menu: `reject` and the scope, `know` or `forget`, `off`; or what was done, with its undo. */
export function CardMenu({ name, site, ofMark, known, done, warning, t }: CardMenuProps) {
  const row = (does: string, word: string) => (
    <button type="button" class="menu-row" data-do={does}>
      {word}
    </button>
  );
  return (
    <>
      <p class="told" role="status">
        {done?.told ?? warning}
      </p>
      {done && row(done.undo, t('toolbar_undo'))}
      {!done && ofMark && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame, and no field stands in it
        <div class="menu-group" role="group" aria-label={t('card_reject', name)}>
          <span class="menu-title">{t('card_reject', name)}</span>
          {REJECT_SCOPES.map((scope) => row(`reject ${scope}`, t(SCOPE_WORDS[scope])))}
        </div>
      )}
      {!done && row(known ? 'forget' : 'know', t(known ? 'card_unknow' : 'card_know'))}
      {!done && site && row('off', t('card_off', site))}
    </>
  );
}

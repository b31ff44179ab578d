import type { RefusalCode } from '@/core/refusal';
import { refusalClause } from './refusal-clause';
import type { Strings } from './strings';

interface NotSavedProps {
  readonly code: RefusalCode;
  /** A line of its own, under what can be done. */
  readonly isLine?: boolean;
  readonly t: Strings;
}

/** Draws that something was not saved, and why. */
export function NotSaved({ code, isLine = false, t }: NotSavedProps) {
  return (
    <p class={isLine ? 'note line problem' : 'note problem'}>
      {t('toolbar_notSaved', refusalClause(t, code))}
    </p>
  );
}

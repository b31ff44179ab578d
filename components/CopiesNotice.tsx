import type { Annotation } from '@/core/annotation/annotation';
import { siteOf } from '@/core/annotation/page-address';
import { quoteOf } from '@/core/archive/archive';
import { siteName } from './site-name';
import { useStrings } from './strings';

interface CopiesNoticeProps {
  /** Newest first. */
  readonly copies: readonly Annotation[];
  /** Opens the page that it was marked on. */
  readonly onOpen: (annotation: Annotation) => void;
}

/** Draws that the reader marked words of the text beside on another site, folded up; nothing where they did not. */
export function CopiesNotice({ copies, onOpen }: CopiesNoticeProps) {
  const t = useStrings();
  if (copies.length === 0) return null;
  const sites = [...new Set(copies.map(({ target }) => siteName(siteOf(target.source) ?? '', t)))];
  const list = new Intl.ListFormat(document.documentElement.lang, { type: 'conjunction' });
  return (
    <details class="copies">
      <summary>{t('copies_marked', list.format(sites))}</summary>
      <ul>
        {copies.map((one) => (
          <li key={one.id} class="note" data-colour={one.colour}>
            <button type="button" class="note-quote" title={t('popup_open')} onClick={() => onOpen(one)}>
              <q dir="auto">{quoteOf(one)}</q>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

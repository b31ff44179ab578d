import { useState } from 'preact/hooks';
import { siteName } from '@/components/site-name';
import { type Strings, useStrings } from '@/components/strings';
import { PRACTICE_ADDRESS, PRACTICE_SITE } from '@/core/annotation/page-address';
import { isSameCorrection } from '@/core/settings/corrections';
import type { Language } from '@/core/settings/language';
import type { Correction } from '@/core/settings/settings';

interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  readonly nameOf: (entity: string) => string;
  readonly language: Language;
  readonly onKeep: (correction: Correction, kept: boolean) => void;
}

/** Draws what the reader said is "not this one", newest first; what is deleted here stays in its line, to be brought back. */
export function CorrectionList({ corrections, nameOf, language, onKeep }: CorrectionListProps) {
  const t = useStrings();
  const [deleted, setDeleted] = useState<readonly Correction[]>([]);
  const isKept = (one: Correction) => corrections.some((other) => isSameCorrection(one, other));
  const gone = deleted.filter((one) => !isKept(one));
  const lines = [...corrections, ...gone].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });

  function keep(correction: Correction, kept: boolean) {
    setDeleted(kept ? gone.filter((one) => one !== correction) : [...gone, correction]);
    onKeep(correction, kept);
  }

  return (
    <div class="field">
      <h3>{t('options_corrections')}</h3>
      {lines.length === 0 && <p class="hint">{t('options_noCorrections')}</p>}
      <ul class="lines">
        {lines.map((correction) => {
          const { entity, surface, scope, where, madeAt } = correction;
          const kept = isKept(correction);
          return (
            <li key={`${entity} ${surface} ${scope} ${where}`} data-gone={!kept}>
              <span class="line-name">
                {t('options_correction', surface, nameOf(entity))}
                <span class="line-note">
                  {scope === 'everywhere' ? t('options_everywhere') : placeOf(where, t)}
                  {' · '}
                  <time dateTime={madeAt}>{date.format(new Date(madeAt))}</time>
                </span>
              </span>
              <button
                type="button"
                class="quiet-button"
                aria-label={`${t(kept ? 'popup_delete' : 'popup_undo')}: ${t('options_correction', surface, nameOf(entity))}`}
                onClick={() => keep(correction, !kept)}
              >
                {t(kept ? 'popup_delete' : 'popup_undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A site as it is, an address without its protocol. */
function placeOf(where: string, t: Strings): string {
  return siteName(where === PRACTICE_ADDRESS ? PRACTICE_SITE : where, t).replace(/^https?:\/\//, '');
}

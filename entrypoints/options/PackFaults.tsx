import { counted } from '@/components/counted';
import { useStrings } from '@/components/strings';
import { placedLine } from '@/core/pack/stream/place';
import type { Language } from '@/core/settings/language';
import { faultWords } from './pack-faults';
import type { CheckedPack } from './pack-file';

interface PackFaultsProps {
  readonly checked: Pick<CheckedPack, 'file' | 'problems' | 'problemCount'>;
  readonly language: Language;
}

/** Problems shown; the rest is counted. */
const PROBLEMS_SHOWN = 50;

/** Why a file cannot be installed: each reason for the reader, and as whoever made the pack can look it up. */
export function PackFaults({ checked: { file, problems, problemCount }, language }: PackFaultsProps) {
  const t = useStrings();
  return (
    <>
      <p class="problem">
        {t('packs_refused', file.name, counted(t, language, 'packs_problems', problemCount))}
      </p>
      <p class="hint">{t('packs_problemsFor')}</p>
      <ul class="data-refused">
        {problems.slice(0, PROBLEMS_SHOWN).map((problem, n) => (
          <li key={n}>
            <span dir="auto">{faultWords(t, language, file.name, problem)}</span>
            <code dir="ltr" lang="en">
              {placedLine(problem)}
            </code>
          </li>
        ))}
      </ul>
      {problemCount > PROBLEMS_SHOWN && <p>{t('packs_more', String(problemCount - PROBLEMS_SHOWN))}</p>}
    </>
  );
}

import { StoreNotice } from '@/components/StoreNotice';
import { useStrings } from '@/components/strings';
import type { Language } from '@/core/settings/language';
import type { Settings } from '@/core/settings/settings';
import type { LiveSettings } from '@/platform/live-settings';
import { useStoreCondition } from '@/platform/store-notice';
import { AboutSection } from './AboutSection';
import { DataSection } from './DataSection';
import { KeysSection } from './KeysSection';
import { LearntSection } from './LearntSection';
import { LookSection } from './LookSection';
import { OwnSection } from './OwnSection';
import { PacksSection } from './PacksSection';
import { ReadingSection } from './ReadingSection';
import { ResetSection } from './ResetSection';
import { SavingStatus } from './SavingStatus';
import { SitesSection } from './SitesSection';

/** What every section gets. */
export interface SectionProps {
  readonly live: LiveSettings & { readonly settings: Settings };
  readonly language: Language;
}

const SECTIONS = [
  { id: 'reading', word: 'options_reading', Section: ReadingSection },
  { id: 'look', word: 'options_look', Section: LookSection },
  { id: 'sites', word: 'options_sites', Section: SitesSection },
  { id: 'learnt', word: 'options_learnt', Section: LearntSection },
  { id: 'own', word: 'own_title', Section: OwnSection },
  { id: 'packs', word: 'packs_title', Section: PacksSection },
  { id: 'keys', word: 'options_keys', Section: KeysSection },
  { id: 'data', word: 'data_title', Section: DataSection },
  { id: 'settings', word: 'options_settings', Section: ResetSection },
  { id: 'about', word: 'options_about', Section: AboutSection },
] as const;

/** Draws the options, a section below the other, with the way to each beside them. */
export function OptionsPage({ live, language }: SectionProps) {
  const t = useStrings();
  const { condition, dropNotice } = useStoreCondition();
  return (
    <div class="page">
      <header>
        <h1>
          <img src="/icon/48.png" width="30" height="30" alt="" />
          {t('options_title')}
        </h1>
      </header>
      <nav aria-label={t('options_nav')}>
        {SECTIONS.map(({ id, word }) => (
          <a key={id} href={`#${id}`}>
            {t(word)}
          </a>
        ))}
      </nav>
      <main>
        {condition?.notice && <StoreNotice {...condition.notice} onClose={dropNotice} />}
        {SECTIONS.map(({ id, word, Section }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t(word)}</h2>
            <Section live={live} language={language} />
          </section>
        ))}
      </main>
      <SavingStatus saving={live.saving} />
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { actOn } from '@/components/acts';
import { CardHead } from '@/components/CardHead';
import { Empty } from '@/components/Empty';
import { Icon } from '@/components/Icon';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { canStep, current, type History, step, visit } from '@/core/card/history';
import type { Language } from '@/core/settings/language';
import type { Settings } from '@/core/settings/settings';
import { editOwnCard, useOwnCard } from '@/platform/edit-own-card';
import { useAnswer, useEvents } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { DatedFacts } from './DatedFacts';
import { EntityNotes } from './EntityNotes';
import { EntityPictures } from './EntityPictures';
import { RelationList } from './RelationList';
import { SameThing } from './SameThing';
import { WriteNote } from './WriteNote';

interface EntityViewProps {
  readonly history: History;
  /** Entities of the article beside. */
  readonly near: readonly string[];
  readonly language: Language;
  /** Null before they were read. */
  readonly settings: Settings | null;
  readonly onHistory: (history: History | null) => void;
  /** The reader asks how it is linked with another. */
  readonly onLink: () => void;
  /** The reader asks for all notes on it. */
  readonly onNotes: () => void;
}

/** All that is known of an entity, with the names in it as doors to other pages. */
export function EntityView({
  history,
  near,
  language,
  settings,
  onHistory,
  onLink,
  onNotes,
}: EntityViewProps) {
  const t = useStrings();
  const entity = current(history);
  const { answer, again } = useAnswer(
    () => askAsOwnPage('readCard', { entity, near: near.slice(0, 100) }),
    [entity, language],
  );
  const { answer: page, again: againPage } = useAnswer(
    () => askAsOwnPage('readEntityPage', { entity }),
    [entity, language],
  );
  useEvents({
    knowledgeSaved() {
      again();
      againPage();
    },
  });
  const head = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const article = useRef<HTMLElement>(null);
  const shown = answer?.ok && answer.value.entity === entity ? answer.value : null;
  // What led here is gone from the page: the keyboard goes on at what came, which says its name.
  useEffect(() => (article.current ?? back.current)?.focus({ preventScroll: true }), [entity, shown?.entity]);
  useEffect(() => head.current?.scrollIntoView({ block: 'start' }), [entity]);

  const open = (to: string) => onHistory(visit(history, to));
  const onAct = actOn((act, word) => {
    if (act === 'follow') open(word);
  });
  const own = useOwnCard(shown);
  const isKnown = settings?.known.includes(entity) ?? false;
  const go = (by: -1 | 1) => onHistory(step(history, by));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what is done with the buttons and links inside
    <div class="panel entity-page" onClick={onAct} onKeyDown={onAct}>
      <div class="entity-bar" ref={head}>
        <button
          ref={back}
          type="button"
          class="back"
          onClick={() => (canStep(history, -1) ? go(-1) : onHistory(null))}
        >
          <Icon name="back" />
          {t('popup_back')}
        </button>
        {canStep(history, 1) && (
          <button
            type="button"
            class="tool"
            aria-label={t('card_forward')}
            title={t('card_forward')}
            onClick={() => go(1)}
          >
            <Icon name="forward" />
          </button>
        )}
        <button
          type="button"
          class="tool"
          aria-label={t('card_close')}
          title={t('card_close')}
          onClick={() => onHistory(null)}
        >
          <Icon name="close" />
        </button>
      </div>
      {answer?.ok === false && <Empty title={t('popup_failed')}>{refusalWords(t, answer.error)}</Empty>}
      {shown && (
        <article ref={article} class="card" lang={shown.language} aria-label={shown.name} tabIndex={-1}>
          <CardHead card={shown} t={t} />
          <div class="entity-acts">
            <button type="button" class="soft-button" onClick={onLink}>
              {t('panel_linkThis')}
            </button>
            <button
              type="button"
              class="soft-button"
              aria-pressed={isKnown}
              onClick={() => void askAsOwnPage('markKnown', { entity, known: !isKnown })}
            >
              {t(isKnown ? 'panel_asNew' : 'panel_iKnow')}
            </button>
            {own && (
              <button type="button" class="soft-button" onClick={() => void editOwnCard(own)}>
                {t('make_editTitle')}
              </button>
            )}
            <WriteNote key={entity} entity={entity} />
          </div>
          {/* Of what is bundled, one pack speaks: it says no thing twice. */}
          {entity.includes('/') && <SameThing key={entity} card={shown} />}
          <DatedFacts card={shown} />
          {page?.ok && <RelationList page={page.value} language={language} onOpen={open} />}
          <EntityNotes
            key={entity}
            {...{ entity, language }}
            names={settings?.colourNames ?? {}}
            onAll={onNotes}
          />
        </article>
      )}
      {answer?.ok && page?.ok && (
        <EntityPictures card={answer.value} page={page.value} language={language} onOpen={open} />
      )}
    </div>
  );
}

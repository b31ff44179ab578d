import { Empty } from '@/components/Empty';
import { Icon } from '@/components/Icon';
import { SourceLine } from '@/components/SourceLine';
import { useStrings } from '@/components/strings';
import type { Language } from '@/core/settings/language';
import type { ShownStep } from '@/core/story/compose-link';
import { useAnswer } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { EntityPicker } from './EntityPicker';
import { relationWord } from './relation-word';

interface LinkViewProps {
  readonly language: Language;
  /** The two entities, as far as they are picked. */
  readonly linked: readonly (string | null)[];
  readonly onLinked: (linked: readonly (string | null)[]) => void;
  readonly onOpen: (entity: string) => void;
}

/** How two entities are linked: two to pick, and the chain from one to the other. */
export function LinkView({ language, linked, onLinked, onOpen }: LinkViewProps) {
  const t = useStrings();
  const [one = null, other = null] = linked;
  return (
    <div class="link-view">
      <h2 class="section-head">{t('panel_link')}</h2>
      <EntityPicker
        key={`one ${one}`}
        id="one"
        label={t('panel_linkOne')}
        picked={one}
        onPick={(entity) => onLinked([entity, other])}
      />
      <EntityPicker
        key={`other ${other}`}
        id="other"
        label={t('panel_linkOther')}
        picked={other}
        onPick={(entity) => onLinked([one, entity])}
      />
      {one !== null && other !== null && <Chain {...{ one, other, language, onOpen }} />}
    </div>
  );
}

interface ChainProps extends Pick<LinkViewProps, 'language' | 'onOpen'> {
  readonly one: string;
  readonly other: string;
}

function Chain({ one, other, language, onOpen }: ChainProps) {
  const t = useStrings();
  const { answer } = useAnswer(() => askAsOwnPage('readLink', { one, other }), [one, other, language]);
  if (answer === null) return null;
  if (!answer.ok) return <Empty title={t('popup_failed')} />;
  const { steps, articles, isPart } = answer.value;
  if (steps === null && isPart)
    return <Empty title={t('panel_noLinkNear')}>{t('panel_noLinkNearWhy')}</Empty>;
  if (steps === null) return <Empty title={t('panel_noLink')}>{t('panel_noLinkWhy')}</Empty>;
  if (steps.length === 0) return <Empty title={t('panel_sameEntity')} />;
  return (
    <ol class="chain" aria-label={t('panel_chain')}>
      {steps.map((step) => (
        <li key={step.to.entity}>
          <Step {...{ step, onOpen }} />
          {step.sources.length > 0 ? (
            <SourceLine
              fact={{ sources: step.sources, ...(step.asOf !== undefined && { asOf: step.asOf }) }}
              words={step.to.name}
              {...{ articles, language, t }}
            />
          ) : (
            <p class="source">{t('card_general')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Step({ step, onOpen }: { readonly step: ShownStep } & Pick<LinkViewProps, 'onOpen'>) {
  const t = useStrings();
  const { from, to, relation, fact } = step;
  const name = (end: ShownStep['from']) => (
    <button type="button" class="relation-name" onClick={() => onOpen(end.entity)}>
      <Icon name={end.type} />
      {end.name}
    </button>
  );
  return (
    <>
      <p class="chain-step">
        {name(from)}{' '}
        <span class="relation-type">{relation ? relationWord(t, relation) : t('panel_spokenWith')}</span>{' '}
        {name(to)}
      </p>
      {fact !== undefined && <p class="chain-fact">{fact}</p>}
    </>
  );
}

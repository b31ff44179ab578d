import type { Card, CardMoment } from '@/core/card/card';
import { formatPeriod } from '@/core/card/dates';
import { ArticleName } from './ArticleName';
import { LinkedText } from './LinkedText';
import type { Strings } from './strings';

interface TimelineProps {
  readonly card: Card;
  readonly moments: readonly CardMoment[];
  readonly t: Strings;
  /** Whether the other events lead to their cards. */
  readonly leadsOn: boolean;
}

/** Draws the events around one in time, in order, the one itself filled in. */
export function Timeline({ card, moments, t, leadsOn }: TimelineProps) {
  return (
    <section class="timeline">
      <h3 class="section-title">{t('card_timeline')}</h3>
      <ol>
        {moments.map((moment) => (
          <Moment key={moment.entity} {...{ card, moment, t, leadsOn }} />
        ))}
      </ol>
    </section>
  );
}

function Moment({ card, moment, t, leadsOn }: Omit<TimelineProps, 'moments'> & { moment: CardMoment }) {
  const { entity, name, when, expected } = moment;
  const isOwn = entity === card.entity;
  const date = formatPeriod(when, card.language, (since) => t('card_since', since));
  const link = { start: 0, end: name.length, entity };
  return (
    <li class={isOwn ? 'moment own' : 'moment'} aria-current={isOwn ? 'true' : undefined}>
      <span class="moment-when">{expected ? t('card_expected', date) : date}</span>{' '}
      <span class="moment-name">
        <LinkedText text={name} links={isOwn ? [] : [link]} leadsOn={leadsOn} />
      </span>{' '}
      <small class="source">
        {moment.sources.length === 0 && t('card_general')}
        {moment.sources.map((source, index) => [
          index > 0 && ' · ',
          card.articles
            .filter(({ id }) => id === source.article)
            .map((article) => (
              <ArticleName
                key={article.id}
                {...{ article, source, t }}
                argued={false}
                words={name}
                language={card.language}
              />
            )),
        ])}
      </small>
    </li>
  );
}

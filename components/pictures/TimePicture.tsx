import { useMemo } from 'preact/hooks';
import type { CardLanguage } from '@/core/card/compose';
import { formatDate, formatPeriod } from '@/core/card/dates';
import type { StoryEvent } from '@/core/story/story';
import { useStrings } from '../strings';
import { PictureFrame, type SavePicture } from './PictureFrame';
import { useRoving } from './roving';
import { layOutTime, TIME_WIDTH } from './time-layout';

interface TimePictureProps {
  readonly title: string;
  readonly events: readonly StoryEvent[];
  /** The day of the article beside; null where it is not known, or there is none. */
  readonly published: string | null;
  readonly language: CardLanguage;
  readonly onOpen: (entity: string) => void;
  readonly onSave: SavePicture;
}

/** Height of a row of dots and of the axis below, in units. */
const ROW = 13;
const AXIS = 22;
/** Room over the dots for the name of the article's line. */
const HEAD = 20;
const RADIUS = 4.5;

/** Draws events in time, and the article among them. */
export function TimePicture({ title, events, published, language, onOpen, onSave }: TimePictureProps) {
  const t = useStrings();
  const newest =
    events
      .map(({ when }) => when.split('/')[0] ?? '')
      .sort()
      .at(-1) ?? '2000';
  const { placed, ticks, anchor, rows } = useMemo(
    () => layOutTime(events, published ?? newest),
    [events, published, newest],
  );
  const floor = HEAD + Math.max(3, rows) * ROW;
  const stops = placed.map(({ from, row }) => ({ x: from, y: floor - (row + 0.5) * ROW }));
  const { stop } = useRoving(stops, (index) => onOpen(placed[index]?.one.entity ?? ''));
  const date = (when: string) => formatPeriod(when, language, (since) => t('card_since', since));
  const told = ({ when, text, expected }: StoryEvent) =>
    `${expected ? t('card_expected', date(when)) : date(when)}: ${text}`;
  const lines = placed.map(({ one }) => told(one));
  const before = placed.filter(({ one }) => published === null || one.when <= published).length;
  if (published !== null)
    lines.splice(before, 0, t('picture_thisArticleOn', formatDate(published, language)));
  return (
    <PictureFrame title={title} hint={t('picture_timeHint')} text={lines} onSave={onSave}>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset */}
      <svg class="picture time" viewBox={`0 0 ${TIME_WIDTH} ${floor + AXIS}`} role="group" aria-label={title}>
        <line class="axis" x1="0" x2={TIME_WIDTH} y1={floor} y2={floor} />
        {ticks.map(({ date: tick, x }) => (
          <g key={tick}>
            <line class="axis" x1={x} x2={x} y1={floor} y2={floor + 4} />
            <text
              class="tick"
              x={Math.min(TIME_WIDTH - 20, Math.max(20, x))}
              y={floor + 16}
              text-anchor="middle"
            >
              {formatTick(tick, language)}
            </text>
          </g>
        ))}
        {published !== null && (
          <g class="now">
            <line x1={anchor} x2={anchor} y1={HEAD - 6} y2={floor} />
            <text
              x={Math.min(TIME_WIDTH - 4, Math.max(4, anchor))}
              y={HEAD - 9}
              text-anchor={anchor > TIME_WIDTH / 2 ? 'end' : 'start'}
            >
              {t('picture_thisArticle')}
            </text>
          </g>
        )}
        {placed.map(({ one, from, to }, index) => {
          const y = stops[index]?.y ?? 0;
          return (
            // biome-ignore lint/a11y/useSemanticElements: there is no button in a picture
            <g
              key={`${one.entity} ${one.when} ${one.text}`}
              role="button"
              class={one.expected ? 'event expected' : 'event'}
              aria-label={told(one)}
              {...stop(index)}
            >
              <title>{told(one)}</title>
              {to - from > 1 && (
                <line
                  class="span"
                  x1={from}
                  x2={to}
                  y1={y}
                  y2={y}
                  stroke-width={RADIUS}
                  stroke-linecap="round"
                />
              )}
              <circle cx={from} cy={y} r={RADIUS} />
            </g>
          );
        })}
      </svg>
    </PictureFrame>
  );
}

/** A year, or a month and its year, as short as the axis wants it. */
function formatTick(date: string, language: CardLanguage): string {
  if (date.length === 4) return date;
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(new Date(date));
}

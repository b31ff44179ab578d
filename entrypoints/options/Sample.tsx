import { Card } from '@/components/Card';
import { useStrings } from '@/components/strings';
import type { Settings } from '@/core/settings/settings';
import { useAnswer } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { namesIn } from './names-in';

/** The entity whose card the sample shows; the sample sentence names it. */
const ENTITY = 'kim-jong-un';

interface SampleProps {
  readonly settings: Settings;
  /** Grows with each save: only then does the background speak another language. */
  readonly saves: number;
}

/** Draws a sentence with marks, and a card, as the settings have them. */
export function Sample({ settings, saves }: SampleProps) {
  const t = useStrings();
  const { density, markLook, theme, textSize, language } = settings;
  const { answer } = useAnswer(
    () => askAsOwnPage('readCard', { entity: ENTITY, near: [] }),
    [language, saves],
  );
  const seen = new Set<string>();
  return (
    <figure class="sample">
      <figcaption>{t('options_sample')}</figcaption>
      <p>
        {namesIn(t('options_sampleText')).map(({ text, type, entity }, at) => {
          if (!type) return text;
          const isFirst = !seen.has(entity);
          seen.add(entity);
          const isDrawn = density === 'every' || (density === 'first' && isFirst);
          const look = markLook === 'type' ? type : markLook;
          return (
            <span key={at} class={`mark ${look}`} data-drawn={isDrawn}>
              {text}
            </span>
          );
        })}
      </p>
      {answer?.ok && (
        <div
          class="surface sample-card"
          data-ground={theme}
          style={{ '--scale': textSize / 100 }}
          inert
          aria-hidden="true"
        >
          <Card card={answer.value} t={t} />
        </div>
      )}
    </figure>
  );
}

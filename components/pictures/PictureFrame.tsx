import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useStrings } from '../strings';

export type PictureFormat = 'svg' | 'png';

/** Saves the picture that stands in an element. */
export type SavePicture = (picture: SVGSVGElement, title: string, format: PictureFormat) => void;

interface PictureFrameProps {
  readonly title: string;
  /** A sentence on how to read it. */
  readonly hint?: string | undefined;
  /** What it says, line by line. */
  readonly text: readonly ComponentChildren[];
  readonly onSave: SavePicture;
  readonly children: ComponentChildren;
}

/** Draws a picture with its title, its text equivalent and the way to keep it. */
export function PictureFrame({ title, hint, text, onSave, children }: PictureFrameProps) {
  const t = useStrings();
  const figure = useRef<HTMLElement>(null);
  const save = (format: PictureFormat) => {
    const picture = figure.current?.querySelector<SVGSVGElement>('svg.picture');
    if (picture) onSave(picture, title, format);
  };
  return (
    <figure class="picture-frame" ref={figure}>
      <figcaption>
        <h3 class="section-head">{title}</h3>
        {hint && <p class="quiet">{hint}</p>}
      </figcaption>
      {children}
      <div class="picture-foot">
        <details>
          <summary>{t('picture_asText')}</summary>
          <ul class="picture-text">
            {text.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
        <span class="picture-saves">
          {(['svg', 'png'] as const).map((format) => (
            <button
              key={format}
              type="button"
              class="quiet-button"
              aria-label={t('picture_saveAs', title, format.toUpperCase())}
              onClick={() => save(format)}
            >
              {format.toUpperCase()}
            </button>
          ))}
        </span>
      </div>
    </figure>
  );
}

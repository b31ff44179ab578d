import { useState } from 'preact/hooks';
import { isRightToLeft } from './right-to-left';
import { stripStep } from './strip-step';

interface StripProps {
  readonly label: string;
  /** How far into the article each mention stands, from 0 to 1, in order. */
  readonly at: readonly number[];
  /** What a screen reader says of a mention. */
  readonly valueText: (index: number) => string;
  readonly onJump: (index: number) => void;
}

/** Width of the strip's drawing, in units of its own: it is stretched to the room there is. */
const WIDTH = 200;

/** Draws where in an article something is spoken of: a line of the article's length with a stroke for each mention, which leads there. */
export function Strip({ label, at, valueText, onJump }: StripProps) {
  const [current, setCurrent] = useState(0);
  const shown = Math.min(current, at.length - 1);
  const go = (index: number) => {
    setCurrent(index);
    onJump(index);
  };
  return (
    <div
      class="strip"
      role="slider"
      // The arrow keys of the row that it stands in lead here.
      tabIndex={-1}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={at.length}
      aria-valuenow={shown + 1}
      aria-valuetext={valueText(shown)}
      onClick={(event) => {
        const { left, right, width } = event.currentTarget.getBoundingClientRect();
        const { clientX } = event;
        const share = (isRightToLeft(event.currentTarget) ? right - clientX : clientX - left) / width;
        const away = at.map((one) => Math.abs(one - share));
        go(away.indexOf(Math.min(...away)));
      }}
      onKeyDown={(event) => {
        const to = stripStep(event.key, shown, at.length, isRightToLeft(event.currentTarget));
        if (to === undefined) return;
        event.preventDefault();
        go(to);
      }}
    >
      <svg viewBox={`0 0 ${WIDTH} 16`} preserveAspectRatio="none" aria-hidden="true">
        <line class="strip-ground" x1="0" x2={WIDTH} y1="8" y2="8" />
        {at.map((one, index) => (
          <line
            key={index}
            class={index === shown ? 'strip-mention current' : 'strip-mention'}
            x1={1 + one * (WIDTH - 2)}
            x2={1 + one * (WIDTH - 2)}
            y1="2"
            y2="14"
          />
        ))}
      </svg>
    </div>
  );
}

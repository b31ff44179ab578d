import { useState } from 'preact/hooks';

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
/** Where the keys lead from mention `index` of `count`. */
const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  PageUp: (index) => index - 5,
  PageDown: (index) => index + 5,
  Home: () => 0,
  End: (_, count) => count - 1,
  Enter: (index) => index,
  ' ': (index) => index,
};

/** Draws where in an article something is spoken of: a line of the article's length with a stroke for each mention, which leads there. */
export function Strip({ label, at, valueText, onJump }: StripProps) {
  const [current, setCurrent] = useState(0);
  const shown = Math.min(current, at.length - 1);
  const go = (index: number) => {
    const next = Math.max(0, Math.min(at.length - 1, index));
    setCurrent(next);
    onJump(next);
  };
  return (
    <div
      class="strip"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={at.length}
      aria-valuenow={shown + 1}
      aria-valuetext={valueText(shown)}
      onClick={(event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        const share = (event.clientX - left) / width;
        const away = at.map((one) => Math.abs(one - share));
        go(away.indexOf(Math.min(...away)));
      }}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (!step) return;
        event.preventDefault();
        go(step(shown, at.length));
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

/** Mentions that the page keys pass. */
const PAGE = 5;

/** Where a key leads from mention `index` of `count`, or undefined where it is none of a slider's (WAI-ARIA slider): right, up and page up go on. */
export function stripStep(
  key: string,
  index: number,
  count: number,
  rightToLeft: boolean,
): number | undefined {
  const [on, back] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const steps: Readonly<Record<string, number>> = {
    [on]: index + 1,
    [back]: index - 1,
    ArrowUp: index + 1,
    ArrowDown: index - 1,
    PageUp: index + PAGE,
    PageDown: index - PAGE,
    Home: 0,
    End: count - 1,
    Enter: index,
    ' ': index,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.max(0, Math.min(count - 1, step));
}

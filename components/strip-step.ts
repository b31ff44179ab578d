/** Mentions that the page keys pass. */
const PAGE = 5;

/**
 * Where a key leads from mention `index` of `count`, or undefined where it is none of the strip's: right and page up go on (WAI-ARIA slider).
 * At its ends, right and left are the row's that it stands in, as up and down are everywhere.
 */
export function stripStep(
  key: string,
  index: number,
  count: number,
  rightToLeft: boolean,
): number | undefined {
  const [on, back] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const steps: Readonly<Record<string, number>> = {
    ...(index < count - 1 && { [on]: index + 1 }),
    ...(index > 0 && { [back]: index - 1 }),
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

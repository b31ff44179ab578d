/** A plot of lines on two logarithmic axes, as an SVG that reads on light and dark ground. */

/** One line of a plot. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 64;
const RIGHT = 150;
const TOP = 16;
const BOTTOM = 44;
// Okabe and Ito's colours, told apart by colour-blind readers.
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00'];

/** Powers of ten from below the least to above the largest value. */
function decades(values: readonly number[]): number[] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: high - low + 1 }, (_, n) => low + n);
}

/** The SVG of `lines`; axes are labelled with their units. */
export function plotLines(xLabel: string, yLabel: string, lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const xs = decades(points.map(([x]) => x));
  const ys = decades(points.map(([, y]) => y));
  const place = (value: number, ticks: readonly number[], from: number, to: number): number =>
    from + ((Math.log10(value) - ticks[0]!) / Math.max(1, ticks.at(-1)! - ticks[0]!)) * (to - from);
  const x = (value: number) => place(value, xs, LEFT, WIDTH - RIGHT).toFixed(1);
  const y = (value: number) => place(value, ys, HEIGHT - BOTTOM, TOP).toFixed(1);
  const tick = (power: number) => (Math.abs(power) < 4 ? String(10 ** power) : `10^${power}`);
  const parts = [
    ...xs.map(
      (power) =>
        `<path d="M${x(10 ** power)} ${TOP}V${HEIGHT - BOTTOM}" class="g"/><text x="${x(10 ** power)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${tick(power)}</text>`,
    ),
    ...ys.map(
      (power) =>
        `<path d="M${LEFT} ${y(10 ** power)}H${WIDTH - RIGHT}" class="g"/><text x="${LEFT - 6}" y="${y(10 ** power)}" dy="4" text-anchor="end">${tick(power)}</text>`,
    ),
    ...lines.map(({ name, points: at }, n) => {
      const colour = COLOURS[n % COLOURS.length]!;
      const [lastX, lastY] = at.at(-1)!;
      return `<polyline points="${at.map(([px, py]) => `${x(px)},${y(py)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${Number(x(lastX)) + 6}" y="${y(lastY)}" dy="4" style="fill:${colour}">${name}</text>`;
    }),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${xLabel}</text>`,
    `<text transform="translate(14 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">${yLabel}</text>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img"><style>text{font:12px system-ui,sans-serif;fill:#667}.g{stroke:#8886;stroke-width:.5}</style>${parts.join('')}</svg>\n`;
}

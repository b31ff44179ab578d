// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { placeBeside } from '@/dom/place';

const GAP = 6;
const EDGE = 8;

/** A viewport and a panel of these sizes: happy-dom lays nothing out. */
function stage(view: { width: number; height: number }, panel: { width: number; height: number }) {
  for (const side of ['width', 'height'] as const) {
    const name = side === 'width' ? 'clientWidth' : 'clientHeight';
    Object.defineProperty(document.documentElement, name, { value: view[side], configurable: true });
  }
  const element = document.createElement('div');
  Object.defineProperty(element, 'offsetWidth', { get: () => panel.width });
  Object.defineProperty(element, 'offsetHeight', {
    get: () => Math.min(panel.height, Number.parseFloat(element.style.maxHeight) || panel.height),
  });
  document.body.append(element);
  return element;
}

function place(
  view: { width: number; height: number },
  panel: { width: number; height: number },
  line: DOMRect,
  vertical = false,
) {
  const element = stage(view, panel);
  placeBeside(element, line, vertical);
  const left = Number.parseFloat(element.style.left);
  const top = Number.parseFloat(element.style.top);
  const height = Math.min(panel.height, Number.parseFloat(element.style.maxHeight));
  return { left, top, right: left + panel.width, bottom: top + height };
}

beforeEach(() => document.body.replaceChildren());

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 340, height: 300 };

describe('a panel stands', () => {
  it('below the line where it fits', () => {
    expect(place(VIEW, CARD, new DOMRect(100, 200, 60, 20))).toMatchObject({
      left: 100,
      top: 220 + GAP,
    });
  });

  it('above where there is no room below', () => {
    expect(place(VIEW, CARD, new DOMRect(100, 700, 60, 20))).toMatchObject({ bottom: 700 - GAP });
  });

  it('as tall as the roomier side where neither has room', () => {
    const box = place({ width: 400, height: 300 }, CARD, new DOMRect(50, 100, 60, 20));
    expect(box).toMatchObject({ top: 120 + GAP, bottom: 300 - EDGE });
  });

  it('inside the viewport at its edges', () => {
    expect(place(VIEW, CARD, new DOMRect(960, 200, 30, 20))).toMatchObject({ right: 1000 - EDGE });
    expect(place(VIEW, CARD, new DOMRect(-30, 200, 60, 20))).toMatchObject({ left: EDGE });
  });

  it('beside a line that runs down the page, on the roomier side', () => {
    expect(place(VIEW, CARD, new DOMRect(700, 100, 20, 60), true)).toMatchObject({ right: 700 - GAP });
    expect(place(VIEW, CARD, new DOMRect(100, 100, 20, 60), true)).toMatchObject({ left: 120 + GAP });
  });

  // 25 % zoom makes the viewport four times as large, 500 % a fifth: sizes in CSS px.
  it.each([0.25, 0.5, 1, 2, 3, 5])('never over the line, always inside, at zoom %d', async (zoom) => {
    const view = { width: 1200 / zoom, height: 800 / zoom };
    const panel = { width: Math.min(340, view.width - 2 * EDGE), height: 420 };
    for (const share of [0.02, 0.3, 0.5, 0.8, 0.95]) {
      const line = new DOMRect(view.width * share - 20, view.height * share - 10, 40, 20);
      const box = place(view, panel, line);
      expect(box.bottom <= line.top || box.top >= line.bottom, `${share}`).toBe(true);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(view.width);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(view.height);
    }
  });
});

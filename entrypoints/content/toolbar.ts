/** The one small bar on the page: over a selection, or over a highlight that was clicked. It never takes the focus by itself. */
import { actOn } from '@/components/acts';
import type { Drawing } from '@/core/card/drawing';
import type { Box } from '@/dom/anchor-boxes';
import { fill } from '@/dom/draw';
import { groundOf } from '@/dom/ground';
import type { Host } from '@/dom/host';
import { watchScrolling } from './scrolling';
import { isInView, placeOf } from './toolbar-place';
import { trusted } from './trusted';

/** How long a bar that only tells something stays, in milliseconds: time to read two lines, and to think of "Undo". */
const TELLING_MS = 6_000;
/** Leads the keyboard into the bar: no browser and no screen reader has Alt+Shift+H, and without a bar it is the page's. */
const isWayIn = ({ altKey, shiftKey, ctrlKey, metaKey, code }: KeyboardEvent) =>
  altKey && shiftKey && !ctrlKey && !metaKey && code === 'KeyH';

/** What the bar stands beside. */
export interface Spot {
  readonly label: string;
  readonly css: string;
  /** A node of the page that it belongs to. */
  readonly near: Element;
  /** The lines it speaks of, in the viewport as of now; empty when they are gone. */
  readonly lines: () => readonly Box[];
  readonly side: 'above' | 'below';
  /** Where its middle wants to be. */
  readonly x: number;
  /** Whether it stays when its lines have left the viewport: something unsaved hangs on it. */
  readonly stays?: () => boolean;
  /** Called with what is done with it, and the word that goes with it. */
  readonly onAct?: ((act: string, word: string) => void) | undefined;
  /** Called when it goes, by whatever way. */
  readonly onGone?: () => void;
}

export interface Toolbar {
  /** Puts an empty bar on the screen in place of any other. */
  show(spot: Spot): void;
  /** Draws into the bar; with `telling` it goes by itself after a while. */
  update(content: readonly Drawing[], telling?: boolean): void;
  /** Takes its place by its lines again; goes where they are gone. */
  follow(): void;
  hide(): void;
  isShown(): boolean;
}

/** Returns the bar of a session; it goes on Esc, on scroll away, and when `signal` aborts. */
export function createToolbar(host: Host, signal: AbortSignal): Toolbar {
  let shown: { bar: HTMLElement; spot: Spot; place: () => void; close: () => void } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    const leaving = shown;
    shown = null;
    clearTimeout(timer);
    leaving?.close();
    leaving?.spot.onGone?.();
  };

  const show = (spot: Spot): void => {
    hide();
    const bar = document.createElement('div');
    const place = (): void => {
      const lines = spot.lines();
      const view = { width: document.documentElement.clientWidth, height: innerHeight };
      if (lines.length === 0 || !(spot.stays?.() || isInView(lines, view))) {
        hide();
        return;
      }
      const { left, top } = placeOf(
        { width: bar.offsetWidth, height: bar.offsetHeight },
        lines,
        view,
        spot.side,
        spot.x,
      );
      bar.style.left = `${Math.round(left)}px`;
      bar.style.top = `${Math.round(top)}px`;
    };
    const appear = (): void => {
      if (!bar.isConnected) return;
      bar.showPopover();
      place();
    };
    const layer = host.hold('toolbar', { css: spot.css, near: spot.near, onMove: appear });
    if (!layer.root.isConnected) return;
    layer.root.className = 'surface';
    layer.root.setAttribute('data-ground', groundOf(spot.near));
    bar.className = 'toolbar';
    bar.popover = 'manual';
    bar.role = 'toolbar';
    bar.ariaLabel = spot.label;
    // A press would move the focus here and clear the selection that the bar is about.
    for (const type of ['mousedown', 'pointerdown'])
      bar.addEventListener(type, (event) => event.preventDefault());
    bar.addEventListener('keydown', stepThrough);
    bar.addEventListener('click', trusted(actOn((act, word) => spot.onAct?.(act, word))));
    layer.root.append(bar);
    const before = document.activeElement;
    shown = {
      bar,
      spot,
      place,
      close: () => {
        const focused = bar.matches(':focus-within');
        layer.release();
        if (focused && before instanceof HTMLElement) before.focus({ preventScroll: true });
      },
    };
    appear();
  };

  const update = (content: readonly Drawing[], telling = false): void => {
    if (shown === null) return;
    fill(shown.bar, content);
    clearTimeout(timer);
    if (telling) timer = setTimeout(hide, TELLING_MS);
    shown.place();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (shown === null || !event.isTrusted) return;
    if (event.key === 'Escape' && !event.isComposing) hide();
    else if (isWayIn(event)) {
      event.preventDefault();
      shown.bar.querySelector('button')?.focus({ preventScroll: true });
    }
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  // In the event itself the viewport may have its new size and the text its old place.
  const placeSoon = () => requestAnimationFrame(() => shown?.place());
  window.addEventListener('resize', placeSoon, { passive: true, signal });
  window.addEventListener('pagehide', hide, { signal });
  watchScrolling(() => shown?.place(), signal);
  signal.addEventListener('abort', hide, { once: true });

  return { show, update, follow: () => shown?.place(), hide, isShown: () => shown !== null };
}

/** Arrow keys go from button to button (WAI-ARIA, toolbar pattern). */
function stepThrough(event: KeyboardEvent): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const bar = event.currentTarget as HTMLElement;
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  if (by === 0 || at < 0) return;
  event.preventDefault();
  buttons.at((at + by) % buttons.length)?.focus({ preventScroll: true });
}

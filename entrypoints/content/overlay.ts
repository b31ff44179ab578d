/** The card on the page: a panel in the top layer from the host's closed shadow root, beside its line or as a sheet. */
import type { Caller } from '@/core/card/interaction';
import type { Box } from '@/core/card/wedge';
import type { Ground } from '@/dom/ground';
import type { Host } from '@/dom/host';
import { placeBeside } from '@/dom/place';
import { type PanelProps, startPanel } from './card-panel';
import { dragDown } from './drag-down';
import { drawRing } from './ring';

/** One opening of a card. */
export interface Opening extends PanelProps {
  readonly caller: Caller;
  readonly ground: Ground;
  /** Size of its text; 1 is its own. */
  readonly scale: number;
  /** A node of the page that the card belongs to. */
  readonly near: Node;
  /** The line to stand beside, in the viewport; null when it is gone. */
  readonly line: () => DOMRect | null;
  /** All lines of the mark, in the viewport. */
  readonly rects: () => readonly DOMRect[];
  /** Lines run down the page there. */
  readonly vertical: boolean;
}

export interface Overlay {
  /** Puts the card on the screen in place of any other. */
  show(opening: Opening): void;
  hide(): void;
  /** Where the card is in the viewport, null when there is none. */
  box(): Box | null;
  /** Takes its place by the line again. */
  follow(): void;
}

/** Returns the overlay of a session; nothing is in the page while no card is shown. */
export function createOverlay(host: Host): Overlay {
  let shown: { panel: HTMLElement; follow: () => void; close: () => void } | null = null;

  const show = (opening: Opening) => {
    hide();
    const { caller, ground, scale, near, line, rects, vertical, ...props } = opening;
    const panel = document.createElement('div');
    let ring = () => {};
    const place = () => {
      ring();
      const at = line();
      if (caller !== 'touch' && at !== null) placeBeside(panel, at, vertical);
    };
    const appear = () => {
      panel.showPopover();
      place();
    };
    const layer = host.hold('card', { css: props.looks.css, near, onMove: appear });
    if (!layer.root.isConnected) return;
    layer.root.className = 'surface';
    layer.root.setAttribute('data-ground', ground);
    panel.className = caller === 'touch' ? 'panel sheet' : 'panel';
    panel.popover = 'manual';
    panel.style.setProperty('--scale', String(scale));
    panel.role = 'dialog';
    panel.tabIndex = -1;
    panel.ariaLabel = props.first.label;
    layer.root.append(panel);

    const before = document.activeElement;
    const body = document.createElement('div');
    body.className = 'panel-body';
    body.tabIndex = -1;
    panel.append(body);
    startPanel(body, props);
    if (caller === 'touch') panel.prepend(gripFor(panel, props.onClose));
    appear();
    if (caller === 'keyboard') {
      ring = drawRing(layer.root, rects);
      layer.root.append(sayer(props.first.spoken));
      panel.focus({ preventScroll: true });
    }

    // A name followed, "more" opened: the card has another size.
    const sizes = new ResizeObserver(place);
    for (const part of panel.children) sizes.observe(part);
    window.addEventListener('resize', place, { passive: true });
    shown = {
      panel,
      follow: place,
      close: () => {
        sizes.disconnect();
        window.removeEventListener('resize', place);
        const focused = panel.getRootNode() instanceof ShadowRoot && panel.matches(':focus-within');
        layer.release();
        // Back to where the reading stopped.
        if (focused && before instanceof HTMLElement) before.focus({ preventScroll: true });
      },
    };
  };

  const hide = () => {
    const leaving = shown;
    shown = null;
    leaving?.close();
  };

  return {
    show,
    hide,
    box: () => shown?.panel.getBoundingClientRect() ?? null,
    follow: () => shown?.follow(),
  };
}

function gripFor(sheet: HTMLElement, onPulled: () => void): HTMLElement {
  const grip = document.createElement('div');
  grip.className = 'grip';
  dragDown(grip, sheet, onPulled);
  return grip;
}

/** Says the card to a screen reader: the focus alone tells only what it is about. */
function sayer(words: string): HTMLElement {
  const region = document.createElement('div');
  region.className = 'spoken';
  region.ariaLive = 'polite';
  // A live region speaks of changes, not of what it came with.
  requestAnimationFrame(() => region.append(words));
  return region;
}

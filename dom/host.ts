/**
 * The one element that we put into a page, only while something of ours is shown: a bare `div` under the root element
 * with a closed shadow root. It has no box (`display: contents`), no attribute, no text; the page's rules do not reach
 * inside, because important rules of a shadow tree win over the page's.
 *
 *   <html>
 *     <head>, <body>
 *     <div>  #shadow-root (closed)
 *              layer: highlights  #shadow-root (closed)
 *              layer: toolbar · layer: card
 *
 * What gets events is not safe in a closed root: browsers tell a page's listeners of the nodes inside (Chromium's predicted pointer
 * events, Firefox' `originalTarget`). So highlights, which get none, stand in a root of their own.
 */
import { adoptStyle } from './adopt-style';
import { insideOf } from './closed-root';

/** What may be shown, the lowest first. */
const LAYERS = ['highlights', 'toolbar', 'card'] as const;
export type LayerName = (typeof LAYERS)[number];

/** How often the host is put back when the page removes it, before we give in (issue 9). */
const REINSERTS_MAX = 3;
/** Removals further apart than this, in ms, are no fight: a single-page application that replaces its document. */
const FIGHT_MS = 60_000;

/** Events inside that the page's own listeners must not take for its own: "click outside closes the menu", focus traps. */
const KEPT_INSIDE = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mouseover',
  'mouseout',
  'mousemove',
  'pointerdown',
  'pointerup',
  'pointerover',
  'pointerout',
  'pointermove',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
  'keydown',
  'keyup',
  'keypress',
] as const;

const HOST_CSS = `
:host { all: initial !important; display: contents !important; direction: ltr !important; }
@media print { :host { display: none !important; } }
`;

export interface HoldOptions {
  /** Rules for the layer, adopted once for all who hold with the same text. */
  readonly css?: string;
  /** Where on the page it belongs: inside an open modal dialog or a fullscreen element the host moves there. */
  readonly near?: Node | null;
  /** Called after the host was put elsewhere or back: popovers have closed, places must be taken again. */
  readonly onMove?: () => void;
}

/** A part of the shadow root to draw in. */
export interface Layer {
  readonly root: HTMLElement;
  /** Takes it away; with the last one the host leaves the page. */
  release(): void;
}

export interface Host {
  /** Puts an empty `div` for the layer into the shadow root, and the host into the page. */
  hold(layer: LayerName, options?: HoldOptions): Layer;
  /** Whether an event of the page (retargeted, from outside the shadow root) took place in something of ours. */
  owns(target: EventTarget | null): boolean;
}

interface Shown {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly styles: Set<string>;
  readonly observer: MutationObserver;
  parent: Element;
}

/** Returns the host of one session; nothing is in the page until something is held, and nothing after `signal`. */
export function createHost(document: Document, signal: AbortSignal): Host {
  const held = new Map<HTMLElement, { layer: LayerName; options: HoldOptions }>();
  const removedAt: number[] = [];
  let shown: Shown | null = null;
  let quiet = false;
  sweep(document);

  const attach = (to: Element): Shown => {
    const element = document.createElement('div');
    const shadow = element.attachShadow({ mode: 'closed' });
    adoptStyle(shadow, HOST_CSS);
    for (const type of KEPT_INSIDE) shadow.addEventListener(type, keepInside);
    const observer = new MutationObserver(putBack);
    shown = { element, shadow, styles: new Set(), observer, parent: to };
    insert(shown, to);
    return shown;
  };

  const insert = (host: Shown, parent: Element) => {
    host.parent = parent;
    host.observer.disconnect();
    parent.append(host.element);
    host.observer.observe(document, { childList: true });
    host.observer.observe(parent, { childList: true });
  };

  /** Stands where the last comer with a place of its own needs it; the root element when there is none. */
  const settle = (host: Shown) => {
    const near = [...held.values()].findLast(({ options }) => options.near)?.options.near ?? null;
    const parent = parentFor(document, near);
    if (parent === host.parent && host.element.parentNode === parent) return;
    insert(host, parent);
    for (const { options } of held.values()) options.onMove?.();
  };

  const leave = () => {
    shown?.observer.disconnect();
    shown?.element.remove();
    shown = null;
  };

  const putBack = () => {
    if (shown === null || (shown.element.parentNode === shown.parent && shown.parent.isConnected)) return;
    const now = performance.now();
    removedAt.push(now);
    const fought = removedAt.length > REINSERTS_MAX && now - removedAt.at(-1 - REINSERTS_MAX)! < FIGHT_MS;
    if (fought) {
      quiet = true;
      leave();
      return;
    }
    insert(shown, shown.parent.isConnected ? shown.parent : document.documentElement);
    for (const { options } of held.values()) options.onMove?.();
  };

  const release = (element: HTMLElement) => {
    if (!held.delete(element)) return;
    element.remove();
    if (held.size === 0) leave();
    else if (shown !== null) settle(shown);
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const element of [...held.keys()]) release(element);
    },
    { once: true },
  );

  return {
    hold(layer, options = {}) {
      const element = document.createElement('div');
      if (quiet || signal.aborted) return { root: element, release() {} };
      const host = shown ?? attach(parentFor(document, options.near ?? null));
      const { css = '' } = options;
      let root: HTMLElement = element;
      if (layer === 'highlights') {
        element.className = 'layer';
        root = insideOf(element, HOST_CSS + css);
      } else if (!host.styles.has(css)) {
        host.styles.add(css);
        adoptStyle(host.shadow, css);
      }
      const above = [...host.shadow.children].find(
        (child) => rank(held.get(child as HTMLElement)?.layer) > rank(layer),
      );
      host.shadow.insertBefore(element, above ?? null);
      held.set(element, { layer, options });
      settle(host);
      return { root, release: () => release(element) };
    },
    owns: (target) => target !== null && target === shown?.element,
  };
}

/**
 * Takes away what a script before us left: Firefox ends scripts with their version of the extension, in mid-show, and lets an
 * extension see into closed roots. Elsewhere the old script goes on and takes its own away.
 */
function sweep({ documentElement }: Document): void {
  for (const child of [...documentElement.children] as (Element & { openOrClosedShadowRoot?: ShadowRoot })[])
    if (
      child.localName === 'div' &&
      !child.hasAttributes() &&
      child.openOrClosedShadowRoot?.querySelector('.surface,.layer')
    )
      child.remove();
}

const rank = (layer: LayerName | undefined) => (layer === undefined ? -1 : LAYERS.indexOf(layer));

/** Esc stays the page's too; everything else that happens in a layer ends there. */
function keepInside(event: Event) {
  if (event instanceof KeyboardEvent && event.key === 'Escape') return;
  event.stopPropagation();
}

/** The element whose subtree can be clicked where `near` is: over a modal dialog or fullscreen, only its own descendants can. */
function parentFor(document: Document, near: Node | null): Element {
  const element = near instanceof Element ? near : (near?.parentElement ?? null);
  const dialog = closestAcrossRoots(element, 'dialog:modal');
  if (dialog !== null) return dialog;
  const fullscreen = document.fullscreenElement;
  if (fullscreen !== null && (element === null || fullscreen.contains(element))) return fullscreen;
  return document.documentElement;
}

function closestAcrossRoots(start: Element | null, selector: string): Element | null {
  for (let element = start; element !== null; ) {
    const found = element.closest(selector);
    if (found !== null) return found;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

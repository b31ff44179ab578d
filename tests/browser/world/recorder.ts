/**
 * A recorder in the page, there before any of its scripts: what a page that looks for us, or at us, could write down. `start` runs
 * in the page's world; `read` takes the transcript there.
 */
import type { Page } from 'puppeteer-core';

/** What the page saw, section by section; equal transcripts are equal as JSON. */
export type Transcript = Readonly<Record<string, unknown>>;

/** Installs the recorder in every document that the page opens from now on. */
export async function record(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(start);
}

/** Waits until the document has loaded and then not changed for as long as its own timers take, and reads what was written down. */
export function readTranscript(page: Page): Promise<Transcript> {
  return page.evaluate(() =>
    (window as unknown as Record<symbol, () => Promise<Transcript>>)[Symbol.for('recorder')]!(),
  );
}

function start(): void {
  const QUIET_MS = 300;
  const calls: Record<string, number> = {};
  const events = new Set<string>();
  const mutations: Record<string, number> = {};
  const log = (told: Record<string, number>, what: string) => {
    told[what] = (told[what] ?? 0) + 1;
  };
  const nameOf = (target: EventTarget | null) =>
    target instanceof Element ? target.localName : (target?.constructor?.name ?? 'nobody');

  // Every function of these that is called in this world is counted.
  const watched: [string, object, string[]][] = [
    ['Element', Element.prototype, ['attachShadow', 'setAttribute', 'append', 'attachInternals']],
    ['EventTarget', EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']],
    [
      'Document',
      Document.prototype,
      ['createElement', 'createRange', 'createTreeWalker', 'getSelection', 'open', 'write'],
    ],
    ['Node', Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'getRootNode']],
    ['Map', HighlightRegistry.prototype, ['set', 'delete', 'clear']],
    ['Sheet', CSSStyleSheet.prototype, ['replaceSync', 'insertRule']],
    ['Observer', MutationObserver.prototype, ['observe']],
    ['Near', IntersectionObserver.prototype, ['observe']],
    [
      'window',
      window,
      ['postMessage', 'getComputedStyle', 'requestAnimationFrame', 'matchMedia', 'fetch', 'open'],
    ],
    ['history', History.prototype, ['pushState', 'replaceState']],
  ];
  const natural = new Map<string, (...given: never[]) => unknown>();
  for (const [owner, object, names] of watched)
    for (const name of names) {
      const holder = object as Record<string, (...given: unknown[]) => unknown>;
      const before = holder[name];
      if (typeof before !== 'function') continue;
      natural.set(name, before);
      holder[name] = function (this: unknown, ...given: unknown[]) {
        log(calls, `${owner}.${name}`);
        return before.apply(this, given);
      };
    }
  const listen = natural.get('addEventListener') as unknown as typeof addEventListener;
  const computed = natural.get('getComputedStyle') as unknown as typeof getComputedStyle;

  let changedAt = 0;
  let seen = 0;
  const observer = new MutationObserver((records) => {
    changedAt = performance.now();
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      seen++;
      log(mutations, [type, nameOf(target), attributeName ?? ''].join(' '));
      for (const node of addedNodes) log(mutations, `added ${node.nodeName} to ${nameOf(target)}`);
      for (const node of removedNodes) log(mutations, `removed ${node.nodeName}`);
    }
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  // That was the recorder's own call.
  delete calls['Observer.observe'];

  const types = new Set<string>();
  for (const holder of [window, Document.prototype, HTMLElement.prototype, Element.prototype])
    for (let object: object | null = holder; object; object = Object.getPrototypeOf(object))
      for (const key of Object.getOwnPropertyNames(object))
        if (/^on[a-z]+$/.test(key)) types.add(key.slice(2));
  for (const more of [
    'DOMContentLoaded',
    'securitypolicyviolation',
    'focusin',
    'focusout',
    'selectionchange',
    'visibilitychange',
    'message',
  ])
    types.add(more);
  for (const type of types)
    listen.call(window, type, (event) => void events.add(`${event.type} at ${nameOf(event.target)}`), true);

  const rounded = (value: number) => Math.round(value * 4) / 4;
  const styleOf = (element: Element) => {
    const style = computed.call(window, element);
    return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  };
  const digest = (text: string) => {
    let hash = 7;
    for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    return `${text.length} ${hash}`;
  };

  const read = async () => {
    while (document.readyState !== 'complete' || performance.now() - Math.max(changedAt, started) < QUIET_MS)
      await new Promise((done) => setTimeout(done, 20));
    const elements = [...document.querySelectorAll('*')];
    return {
      calls: { ...calls },
      events: [...events].sort(),
      mutations: { ...mutations },
      changes: seen,
      globals: Object.getOwnPropertyNames(window).sort().join(' '),
      documentKeys: Object.getOwnPropertyNames(document).sort().join(' '),
      frames: [window.length, document.querySelectorAll('iframe').length],
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      highlights: [...CSS.highlights.keys()].sort().map((key) => `${key} ${CSS.highlights.get(key)!.size}`),
      styles: elements
        .filter((_, n) => n % 3 === 0)
        .map((element) => `${element.localName} ${digest(styleOf(element))}`),
      boxes: elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.localName} ${[x, y, width, height].map(rounded)}`;
      }),
      size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      focus: [document.activeElement?.localName ?? '', document.activeElement?.id ?? '', document.hasFocus()],
      selection: String(getSelection()),
      scroll: [scrollX, scrollY],
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .sort(),
      marks: performance.getEntriesByType('mark').length,
      html: new XMLSerializer().serializeToString(document),
      children: [...document.documentElement.children].map(({ localName }) => localName),
    };
  };
  const started = performance.now();
  Object.defineProperty(window, Symbol.for('recorder'), { value: read });
}

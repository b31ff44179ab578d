/** One life of the content script on one article: reading, cards, the reader's highlights, wired together. */
import { createHost } from '@/dom/host';
import { isTyping } from '@/dom/typing';
import { ask } from '@/platform/messaging/ask';
import type { PageOpened } from '@/platform/messaging/protocol/page-requests';
import type { PageReport, SelectionAct } from '@/platform/messaging/protocol/tab-requests';
import { onFirstMove } from './first-move';
import { startHighlights } from './highlights';
import { startHighlightsMenu } from './highlights-menu';
import { startHover } from './hover';
import type { LiveMention } from './live-mention';
import { createLooksReader } from './looks';
import { publishedHint } from './page-hint';
import { startPrivateMarks } from './private-marks';
import { startReading } from './reading';
import { startSelection } from './selection';
import { createToolbar } from './toolbar';
import { whenNeeded } from './when-needed';

export interface SessionOptions {
  readonly document: Document;
  /** What the background knows of the page at the start. */
  readonly opened: PageOpened;
  /** Is called when what the popup shows of the page changed. */
  readonly onRead: () => void;
  readonly signal: AbortSignal;
}

export interface Session {
  /** What the popup shows of the page; `atOnce`, or where nobody looks at the page, as far as it was read. */
  report(
    atOnce?: boolean,
  ): Promise<Pick<PageReport, 'state' | 'entities' | 'orphans' | 'edited' | 'published'>>;
  /** Scrolls to the entity's mention at `index` (0 is the first) and opens its card; false where there is none. */
  showMention(entity: string, index: number): Promise<boolean>;
  /** Scrolls to a highlight; false where it is not on the page. */
  showAnnotation(id: string): boolean;
  /** Goes to the next mention (1) or the one before (-1) and opens its card; false where there is none. */
  stepMention(by: 1 | -1): Promise<boolean>;
  /** Highlights what is selected, or makes a card of it; false where neither can be. */
  actOnSelection(act: SelectionAct): Promise<boolean>;
  /** Reads the article again: other things may be known now. */
  reread(): void;
  /** Takes in what the background knows now: the page went to another address, or annotations changed. */
  reopen(opened: PageOpened): void;
}

/** Starts a session; nothing of it is left after `signal` aborts. */
export function startSession({ document, opened, onRead, signal }: SessionOptions): Session {
  let now = opened;
  const settings = () => now.settings;
  const reading = startReading({ document, ask, settings, signal });
  /** What the toolbar button says, as far as we told it. */
  let counted = 0;
  reading.onChange(() => {
    const count = new Set(reading.mentions().map(({ entity }) => entity)).size;
    if (count !== counted) void ask('countEntities', { count });
    counted = count;
  });
  reading.onChange(onRead);
  const host = createHost(document, signal);
  const looks = createLooksReader(ask);
  startPrivateMarks({ document, reading, host, looks, signal });
  const highlights = whenNeeded(() =>
    startHighlights({
      document,
      reading,
      host,
      looks,
      annotations: now.annotations,
      onPlaced: onRead,
      signal,
    }),
  );
  if (now.annotations.length > 0) highlights();
  let first: Event | undefined;
  /** What the reader's hand needs. */
  const hand = whenNeeded(() => {
    const toolbar = createToolbar(host, signal);
    const marking = { document, reading, highlights: highlights(), toolbar, host, ask, looks, signal };
    startHighlightsMenu(marking);
    reading.onChange(toolbar.follow);
    return {
      hover: startHover({ reading, host, ask, looks, settings, first, signal }),
      actOnSelection: startSelection(marking),
    };
  });
  onFirstMove(
    document,
    (event) => {
      first = event;
      hand();
      first = undefined;
    },
    signal,
  );
  let stepped: LiveMention | undefined;
  const show = (mention: LiveMention | undefined): boolean => {
    if (!mention) return false;
    stepped = mention;
    reading.reveal(mention);
    hand().hover.openFor(mention);
    return true;
  };

  return {
    async report(atOnce) {
      if (!atOnce && reading.state() === 'reading' && !document.hidden) {
        const read = reading.readAll();
        // Nothing is read on once the page is put away, as by the popup of a browser that shows it in place of the page.
        if (!reading.isWhole()) await Promise.race([read, visibilityChange(document, signal)]);
      }
      return {
        state: reading.state(),
        entities: reading.entities(),
        orphans: highlights.made()?.orphans() ?? [],
        ...publishedHint(document),
        edited: highlights.made()?.edited() ?? [],
      };
    },
    async showMention(entity, index) {
      await reading.readAll();
      const all = reading.mentions().filter((mention) => mention.entity === entity);
      return show(all[index] ?? all[0]);
    },
    showAnnotation: (id) => highlights.made()?.reveal(id) ?? false,
    actOnSelection: (act) => hand().actOnSelection(act),
    async stepMention(by) {
      if (isTyping(document)) return false;
      await reading.readAll();
      const all = reading.mentions();
      const from = stepped ? all.indexOf(stepped) : -1;
      // The first step goes to what the reader sees.
      const onScreen =
        from < 0 ? all.findIndex((each) => (reading.rects(each)[0]?.top ?? -1) >= 0) - by : from;
      return show(all.at((Math.max(onScreen, -1) + by + all.length) % all.length));
    },
    reread: reading.reread,
    reopen(opened) {
      const { source, settings } = now;
      counted = -1;
      now = opened;
      looks.forget();
      // What stands on the page stays while the store is broken; another page begins with nothing.
      if (!now.storeFailed || now.source !== source) {
        if (highlights.made()) highlights().take(now.annotations);
        else if (now.annotations.length > 0) highlights();
      }
      if (now.source !== source || now.settings.anyway !== settings.anyway) reading.reconsider();
      else reading.obey();
    },
  };
}

/** Resolves when the page is put away or shown again. */
function visibilityChange(document: Document, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) =>
    document.addEventListener('visibilitychange', resolve, { once: true, signal }),
  );
}

/** One life of the content script on one article: reading, cards, the reader's highlights, wired together. */
import type { Lexicon } from '@/core/pack/lexicon';
import { createHost } from '@/dom/host';
import { translate } from '@/platform/i18n';
import { ask } from '@/platform/messaging/ask';
import type { PageOpened, PageReport } from '@/platform/messaging/protocol';
import { startHover } from './hover';
import { startReading } from './reading';

export interface SessionOptions {
  readonly document: Document;
  readonly lexicon: Lexicon;
  /** What the background knows of the page at the start. */
  readonly opened: PageOpened;
  readonly signal: AbortSignal;
}

export interface Session {
  /** What the popup shows of the page. */
  report(): Pick<PageReport, 'state' | 'entities' | 'orphans'>;
  /** Scrolls to the entity's mention at `index` (0 is the first) and opens its card; false where there is none. */
  showMention(entity: string, index: number): boolean;
  /** Scrolls to a highlight; false where it is not on the page. */
  showAnnotation(id: string): boolean;
  /** Takes in what the background knows now: the page went to another address, or annotations changed. */
  reopen(opened: PageOpened): void;
}

/** Starts a session; nothing of it is left after `signal` aborts. */
export function startSession({ document, lexicon, opened, signal }: SessionOptions): Session {
  const reading = startReading({ document, lexicon, signal });
  const host = createHost(document, signal);
  const hover = startHover({ reading, host, ask, t: translate, signal });
  let source = opened.source;

  return {
    report: () => ({
      state: reading.state() === 'not-article' ? 'not-article' : 'reading',
      entities: reading.entities(),
      orphans: [],
    }),
    showMention(entity, index) {
      const all = reading.mentions().filter((mention) => mention.entity === entity);
      const mention = all[index] ?? all[0];
      if (!mention) return false;
      reading.reveal(mention);
      hover.openFor(mention);
      return true;
    },
    showAnnotation: () => false,
    reopen(now) {
      if (now.source === source) return;
      source = now.source;
      reading.reconsider();
    },
  };
}

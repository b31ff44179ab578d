/** Marks that a page must not learn of, painted where it cannot look: the marks of own cards, and of packs that are not public. */
import { createHighlightPainter } from '@/dom/anchor-paint';
import type { Host } from '@/dom/host';
import type { LiveMention } from './live-mention';
import type { LooksReader } from './looks';
import type { Reading } from './reading';

interface PrivateMarksOptions {
  readonly document: Document;
  readonly reading: Pick<Reading, 'privateMarks' | 'onMarks'>;
  readonly host: Host;
  readonly looks: LooksReader;
  readonly signal: AbortSignal;
}

/** Starts to paint; nothing is left after `signal` aborts. */
export function startPrivateMarks({ document, reading, host, looks, signal }: PrivateMarksOptions): void {
  const painter = createHighlightPainter(document, host, () => looks.now()?.css, signal);
  let painted = new Map<LiveMention, string>();
  let last = 0;
  const draw = (): void => {
    const marks = reading.privateMarks();
    if (marks.size && !looks.now()) void looks.read().then((look) => look && draw());
    // What was drawn once leaves the layer where it is: a page that tries names one after another learns of the first alone.
    if (marks.size) painter.set('', null, '');
    const now = new Map<LiveMention, string>();
    for (const [mention, style] of marks) {
      const id = painted.get(mention) ?? `${last++}`;
      now.set(mention, id);
      painter.set(id, { parts: [mention], certainty: 'exact' }, `mark ${style}`);
    }
    for (const [mention, id] of painted) if (!now.has(mention)) painter.remove(id);
    painted = now;
  };
  signal.addEventListener('abort', reading.onMarks(draw));
}

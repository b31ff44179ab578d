import type { Draft } from '@/core/annotation/annotation';

/** An id as clients make them, ending in `n`. */
export function idOf(n: number): string {
  return `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** A highlight of `exact`. */
export function draftOf(n: number, exact = `quote ${n}`, rest: Partial<Draft> = {}): Draft {
  return {
    id: idOf(n),
    motivation: 'highlighting',
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
      { type: 'TextPositionSelector', start: 7, end: 7 + exact.length },
    ],
    colour: 'yellow',
    title: 'A story',
    entities: [],
    ...rest,
  };
}

/** What the cards and bars of a session have in common, asked of the background when first needed. */
import type { Looks } from '@/core/card/drawn';
import type { Ask } from './card-reader';

export interface LooksReader {
  /** The looks; null where the background does not answer. */
  read(): Promise<Looks | null>;
  /** The looks if they are here; if not they are on their way. */
  now(): Looks | null;
  /** Asks anew the next time: the reader may have chosen another language. */
  forget(): void;
}

/** Returns a reader that asks once. */
export function createLooksReader(ask: Ask): LooksReader {
  let asked: Promise<Looks | null> | null = null;
  let known: Looks | null = null;
  const read = () => {
    asked ??= ask('drawLooks', {}).then((answer) => {
      if (!answer.ok) asked = null;
      known = answer.ok ? answer.value : known;
      return known;
    });
    return asked;
  };
  return {
    read,
    now() {
      void read();
      return known;
    },
    forget() {
      asked = null;
    },
  };
}

import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Listeners, listen } from './messaging/listen';
import type { Answer } from './messaging/protocol/answer';
import type { OwnPageEvents } from './messaging/protocol/events';

/**
 * The latest answer to `load`, asked again when one of `inputs` changes and on `again()`; null before the first. A late answer to an
 * earlier question never replaces a newer one. Where `load` gives null, there is nothing to ask.
 */
export function useAnswer<T>(
  load: () => Promise<Answer<T>> | null,
  inputs: readonly unknown[],
): { readonly answer: Answer<T> | null; again(): void } {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const token = useRef(0);
  // The caller names what `load` depends on.
  const again = useCallback(() => {
    const asked = ++token.current;
    void load()?.then((answered) => asked === token.current && setAnswer(answered));
  }, inputs);
  // In the turn of the key or the start that made it worth asking: an ordinary effect waits for the next frame to be painted.
  useLayoutEffect(() => {
    again();
    return () => void token.current++;
  }, [again]);
  return { answer, again };
}

/** Hears the background's events while the component stands; the newest listeners are called. */
export function useEvents(listeners: Listeners<OwnPageEvents>): void {
  const newest = useRef(listeners);
  newest.current = listeners;
  // At once: what is asked for when a list comes may change before an ordinary effect has run, and nobody would hear of it.
  useLayoutEffect(() => {
    const controller = new AbortController();
    listen<OwnPageEvents>(
      {
        annotationsSaved: (letter) => newest.current.annotationsSaved?.(letter),
        annotationsImported: (letter) => newest.current.annotationsImported?.(letter),
        annotationsDeleted: (letter) => newest.current.annotationsDeleted?.(letter),
        storeChanged: (letter) => newest.current.storeChanged?.(letter),
        copiesFound: (letter) => newest.current.copiesFound?.(letter),
        knowledgeSaved: (letter) => newest.current.knowledgeSaved?.(letter),
        settingsSaved: (letter) => newest.current.settingsSaved?.(letter),
      },
      controller.signal,
    );
    return () => controller.abort();
  }, []);
}

/** Tells when a page goes to another address without a load, seen from an isolated world where `pushState` is not ours. */

/** Events after which the address may be another; the Navigation API's covers all of them where there is one. */
const EVENTS = ['popstate', 'hashchange', 'pageshow'] as const;

/**
 * Calls `onMove` after each change of the address but its fragment, until `signal` aborts. Returns a check to be made
 * when the page's text changed: without the Navigation API (Firefox before 147) that is how `pushState` shows.
 */
export function watchAddress(view: Window, onMove: () => void, signal: AbortSignal): () => void {
  let known = addressOf(view);
  const check = (): void => {
    if (signal.aborted || addressOf(view) === known) return;
    known = addressOf(view);
    onMove();
  };
  for (const type of EVENTS) view.addEventListener(type, check, { signal });
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check, { signal });
  return check;
}

/**
 * Calls `onGo` whenever the page takes the reader to another place, be it of the same text: another entry of the history, a
 * fragment, another path. A page that rewrites its query or fragment as the reader scrolls stays where it is.
 */
export function watchGoing(view: Window, onGo: () => void, signal: AbortSignal): void {
  let path = view.location.pathname;
  const listen = (target: EventTarget | undefined, type: string): void =>
    target?.addEventListener(
      type,
      (event) => {
        const { navigationType } = event as { navigationType?: string | null };
        const isElsewhere = view.location.pathname !== path;
        path = view.location.pathname;
        // Null: only the state of the entry is another (`updateCurrentEntry`).
        if (isElsewhere || (navigationType !== 'replace' && navigationType !== null)) onGo();
      },
      { signal },
    );
  listen((view as { navigation?: EventTarget }).navigation, 'currententrychange');
  listen(view, 'hashchange');
  listen(view, 'popstate');
}

function addressOf(view: Window): string {
  return view.location.href.replace(/#.*/s, '');
}

/** When the reader comes near a place of the page. */

/** Everything above the window and a screen below it: who jumped over the place has come to it, too. */
const REACH = '10000000px 0px 100% 0px';
/** Time between two looks while something is scrolled, in milliseconds. */
const LOOK_MS = 200;

/**
 * Calls `onNear` once when the window comes within a screen of one of the elements, or past it. Returns the undo. An IntersectionObserver
 * tells of it however the page changes; but not of an element that another one scrolls past its own edge, for which scrolling is heard.
 */
export function watchApproach(elements: readonly Element[], onNear: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    removeEventListener('scroll', hear, { capture: true });
  };
  const arrive = (): void => {
    stop();
    onNear();
  };
  const look = (): void => {
    timer = undefined;
    if (elements.some((element) => element.getBoundingClientRect().top < 2 * innerHeight)) arrive();
  };
  const hear = (): void => {
    timer ??= setTimeout(look, LOOK_MS);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) arrive();
    },
    { rootMargin: REACH },
  );
  for (const element of elements) observer.observe(element);
  addEventListener('scroll', hear, { passive: true, capture: true });
  return stop;
}

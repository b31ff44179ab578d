/** When the reader comes near a place of the page, by an IntersectionObserver: nothing is asked while they scroll. */

/** Everything above the window and a screen below it: who jumped over the place has come to it, too. */
const REACH = '10000000px 0px 100% 0px';

/** Calls `onNear` once when the window comes within a screen of one of the elements, or past it. Returns the undo. */
export function watchApproach(elements: readonly Element[], onNear: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      onNear();
    },
    { rootMargin: REACH },
  );
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}

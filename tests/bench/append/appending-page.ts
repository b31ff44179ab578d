/** An article that appends paragraphs to itself when told to, and counts its frames and long tasks meanwhile. */
import { newsPage, paragraphs } from '../tab/news-page';

export const APPENDED_A_SECOND = 200;
export const APPENDING_MS = 5_000;
/** Paragraphs come in so many batches a second; a late batch brings what is due. */
const BATCHES_A_SECOND = 20;
/** UTF-16 units of the article as it is loaded, and of the texts that are appended in turn. */
const LOADED = 10_000;
const APPENDED = 100_000;

/** What `grow()` in the page resolves to. */
export interface Appending {
  readonly framesASecond: number;
  /** Tasks over 50 ms, and the longest of them in milliseconds; 0 where there is none. */
  readonly longTasks: number;
  readonly longestTaskMs: number;
}

/** The script of the page; its figures are those of `APPENDING_MS` and of what the last batch still causes. */
const SCRIPT = `
function grow() {
  const article = document.querySelector('article');
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  let frames = 0;
  let appended = 0;
  let growing = true;
  const frame = () => {
    frames++;
    if (growing) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const start = performance.now();
  const timer = setInterval(() => {
    const due = (performance.now() - start) * ${APPENDED_A_SECOND / 1_000};
    while (appended < due) {
      const paragraph = document.createElement('p');
      paragraph.textContent = texts[appended++ % texts.length];
      article.append(paragraph);
    }
  }, ${1_000 / BATCHES_A_SECOND});
  return new Promise((resolve) => setTimeout(() => {
    clearInterval(timer);
    growing = false;
    const seconds = (performance.now() - start) / 1000;
    setTimeout(() => {
      tasks.push(...observer.takeRecords());
      const durations = tasks.map(({ duration }) => duration);
      resolve({ framesASecond: frames / seconds, longTasks: durations.length, longestTaskMs: Math.max(0, ...durations) });
    }, 500);
  }, ${APPENDING_MS}));
}`;

/** The page's HTML. */
export function appendingPage(names: readonly string[]): string {
  const texts = JSON.stringify(paragraphs(APPENDED, names, 7)).replaceAll('<', '\\u003c');
  return `${newsPage(LOADED, names)}<script>const texts = ${texts};${SCRIPT}</script>`;
}

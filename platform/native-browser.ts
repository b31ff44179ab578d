import type { Browser } from 'wxt/browser';

/** The browser's own extension API, under the name that both give it one way or the other: what `wxt/browser` is in the content script. */
export const browser = ((globalThis as { browser?: typeof Browser }).browser ??
  (globalThis as { chrome?: typeof Browser }).chrome) as typeof Browser;

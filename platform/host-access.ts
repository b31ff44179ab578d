/** The reader's leave to read pages: Chromium and Firefox let them take it back, for all sites or most. */
import { browser } from 'wxt/browser';

/** The pages that the manifest asks for; files have a switch of their own, which an extension cannot turn. */
const ORIGINS = ['http://*/*', 'https://*/*'];

/** True where we may read all pages. */
export function hasHostAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: ORIGINS });
}

/** Asks the reader for leave to read pages; true where they gave it. Only from a press of theirs. */
export function requestHostAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ORIGINS });
}

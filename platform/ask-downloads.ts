import { browser } from 'wxt/browser';

/** Asks the reader for the leave to put files into the downloads; true where they gave it, now or before. To be called within a click. */
export async function askDownloads(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['downloads'] });
  } catch {
    return false;
  }
}

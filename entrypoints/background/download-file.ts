import { browser } from 'wxt/browser';
import type { BackupFile } from './backup-files';

/**
 * Most bytes of a file. A service worker has no address for a Blob, only a `data:` address, which Chromium cuts off at 2 MiB
 * (`url::kMaxURLChars`), and base64 makes three bytes four; Firefox' event page has room for all.
 */
export const FILE_MAX_BYTES = canAddressBlobs() ? 64 * 1024 * 1024 : 1_400_000;
const TYPE = 'application/ld+json';
/** How often a download is asked whether it is done, in milliseconds, and for how long. */
const POLL_MS = 100;
const DONE_MS = 60_000;

/** Puts a file into the downloads; resolves when it is there, rejects with the browser's reason where it will not be. */
export async function downloadFile({ name, bytes }: BackupFile): Promise<void> {
  const url = canAddressBlobs()
    ? URL.createObjectURL(new Blob([bytes], { type: TYPE }))
    : `data:${TYPE};base64,${base64(bytes)}`;
  try {
    const id = await browser.downloads.download({
      url,
      filename: name,
      conflictAction: 'uniquify',
      saveAs: false,
    });
    await untilDone(id);
  } finally {
    if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  }
}

async function untilDone(id: number): Promise<void> {
  for (const end = Date.now() + DONE_MS; Date.now() < end; ) {
    const [found] = await browser.downloads.search({ id });
    if (found?.state === 'complete') return;
    if (!found || found.state === 'interrupted') throw new Error(`download: ${found?.error ?? 'gone'}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('download: not done in time');
}

function canAddressBlobs(): boolean {
  return typeof URL.createObjectURL === 'function';
}

function base64(bytes: Uint8Array): string {
  let units = '';
  // An argument list of a million numbers overflows the stack.
  for (let at = 0; at < bytes.length; at += 0x2000)
    units += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(units);
}

/**
 * Asks the browser never to throw away what we store when the disk is short; true where it will not. With `unlimitedStorage` both
 * browsers say yes without asking the reader. A service worker cannot ask: Chromium is asked by the options.
 */
export async function keepStorage(): Promise<boolean> {
  const storage = navigator.storage as
    | (Partial<StorageManager> & Pick<StorageManager, 'persisted'>)
    | undefined;
  if (!storage) return false;
  if (await storage.persisted()) return true;
  return (await storage.persist?.()) ?? false;
}

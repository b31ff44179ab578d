/** The content script: looks whether this document is one to read, and lives in it. Adds nothing a page could see. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isHtml, isOwnFrame, largeEnough } from '@/dom/frame';
import { live, liveUnread } from './life';
import { isFirst } from './once';

export default defineUnlistedScript(() => {
  if (!isFirst()) return;
  const { signal } = new AbortController();
  if (!isHtml(document)) liveUnread(document, signal);
  else if (window === window.top || isOwnFrame(window)) {
    const start = async (): Promise<void> => {
      if (window !== window.top) await largeEnough(window, signal);
      await live({ document, view: window, signal });
    };
    // A page that ends or breaks us is not told of it.
    start().catch(() => {});
  }
});

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { besideTab } from '@/platform/active-tab';

/** The tab that the panel stands beside: the active one of its window, followed as the reader goes from tab to tab. */
export function useBesideTab(): Promise<number | undefined> {
  const [tab, setTab] = useState<Promise<number | undefined>>(besideTab);
  useEffect(() => {
    const own = Promise.all([browser.tabs.getCurrent(), browser.windows?.getCurrent()]);
    const onActivated = async ({ tabId, windowId }: { tabId: number; windowId: number }) => {
      const [ownTab, ownWindow] = await own;
      // Opened as a tab it stays with the one that the reader was in before.
      if (tabId === ownTab?.id || (ownWindow && windowId !== ownWindow.id)) return;
      setTab(Promise.resolve(tabId));
    };
    browser.tabs.onActivated.addListener(onActivated);
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, []);
  return tab;
}

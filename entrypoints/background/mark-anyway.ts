import { askTab } from '@/platform/messaging/ask-tab';

/** Has the page in a tab marked though it is no article, or takes that back; false where there is nothing to mark or to take back. */
export async function markAnyway(
  tab: number,
  mark: (source: string, on: boolean) => Promise<unknown>,
): Promise<boolean> {
  // We may not read a tab's address: its own content script says which page it is.
  const page = await askTab(tab, 'readMentions', { atOnce: true });
  if (!page.ok || !(page.value.anyway || page.value.state === 'not-article')) return false;
  await mark(page.value.source, !page.value.anyway);
  return true;
}

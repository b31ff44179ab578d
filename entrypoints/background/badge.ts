import { browser } from 'wxt/browser';
import { counted } from '@/components/counted';
import type { Strings } from '@/components/strings';
import type { Language } from '@/core/settings/language';
import type { Settings } from '@/core/settings/settings';

/** Largest count that a badge has room for. */
const COUNT_MAX = 999;
/** Quiet ink on which white stands 6.4:1; a count is no alarm. */
const COLOURS = { background: '#645e55', text: '#ffffff' } as const;

/** Shows how many entities the page in a tab names; none, or the reader's choice, clears it. */
export type ShowCount = (tab: number, count: number) => Promise<void>;

/** What the badge needs to know. */
interface BadgeDoors {
  readSettings(): Promise<Settings>;
  chosenLanguage(): Promise<Language>;
  stringsIn(language: Language): Strings;
}

/** Returns what writes on the toolbar button. The browser itself clears what a tab's button says when the tab goes to another page. */
export function createBadge({ readSettings, chosenLanguage, stringsIn }: BadgeDoors): ShowCount {
  return async (tabId, count) => {
    const { action } = browser;
    // Firefox on Android has no badge.
    if (!action.setBadgeText) return;
    const shown = count > 0 && (await readSettings()).badge;
    const language = await chosenLanguage();
    const title = counted(stringsIn(language), language, 'badge', count);
    const text = count > COUNT_MAX ? `${COUNT_MAX}+` : String(count);
    // A tab that closed meanwhile has no button.
    await Promise.all([
      action.setBadgeBackgroundColor({ tabId, color: COLOURS.background }),
      action.setBadgeTextColor({ tabId, color: COLOURS.text }),
      // With no text of its own a tab shows what all show; the types do not know it.
      action.setBadgeText({ tabId, text: shown ? text : (null as unknown as string) }),
      action.setTitle({ tabId, title: shown ? title : '' }),
    ]).catch(() => {});
  };
}

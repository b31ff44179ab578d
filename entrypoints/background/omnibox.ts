import { browser } from 'wxt/browser';
import type { Strings } from '@/components/strings';
import type { LookUpResult } from '@/core/look-up/look-up';
import type { Route } from '@/core/look-up/route';
import { chosenOf, escapeXml, queryOf, suggestionsOf } from '@/core/look-up/suggest';
import { type Place, showRoute, showRouteBeside } from './show-route';

/** Chromium reads descriptions as XML, Firefox as text. */
const IN_XML = import.meta.env.CHROME;

/** Where the browser wants what was entered. */
const PLACES: Readonly<Record<string, Place>> = {
  currentTab: 'here',
  newForegroundTab: 'new',
  newBackgroundTab: 'behind',
};

/** Answers what is typed behind our keyword in the address bar: names as they are typed, and Enter opens one. */
export function followOmnibox(
  lookUp: (query: string) => Promise<readonly LookUpResult[]>,
  readAhead: () => Promise<unknown>,
  strings: () => Promise<Strings>,
): void {
  const { omnibox } = browser;
  // Firefox on Android has none.
  if (!omnibox) return;
  const write = (text: string) => (IN_XML ? escapeXml(text) : text);

  // Asked for while the reader types: once they pressed Enter there is no time for it.
  let windowId: number | undefined;
  omnibox.onInputStarted.addListener(() => void readAhead());
  omnibox.onInputChanged.addListener((typed, suggest) => {
    browser.windows.getLastFocused().then(
      ({ id }) => {
        windowId = id;
      },
      () => {},
    );
    const query = queryOf(typed);
    void Promise.all([query === '' ? [] : lookUp(query), strings()]).then(([results, t]) => {
      const word = query === '' ? t('omnibox_hint') : t('omnibox_lookUp', query);
      omnibox.setDefaultSuggestion({ description: write(word) });
      suggest(suggestionsOf(results, IN_XML, t('card_own')));
    });
  });
  omnibox.onInputEntered.addListener((typed, disposition) => {
    const route = routeOf(typed);
    const place = PLACES[disposition] ?? 'here';
    // First thing, while the browser still knows that a key was pressed; another tab was asked for by name.
    return place === 'here'
      ? showRouteBeside(route, windowId, place)
      : route.then((it) => showRoute(it, place));
  });

  async function routeOf(typed: string): Promise<Route> {
    const query = queryOf(typed);
    const chosen =
      query === '' ? undefined : chosenOf(typed.trim(), await lookUp(query), (await strings())('card_own'));
    return chosen ? { view: 'entity', entity: chosen.entity } : { view: 'look-up', query };
  }
}

import { StringsContext } from '@/components/strings';
import type { Route } from '@/core/look-up/route';
import { useOwnPage } from '@/platform/own-page';
import { App } from './App';

interface PopupProps {
  /** The tab that the popup stands beside. */
  readonly tab: Promise<number | undefined>;
  /** What it is to show first; null: what fits the tab. */
  readonly route: Route | null;
}

/** The popup in the reader's language and colours. */
export function Popup({ tab, route }: PopupProps) {
  const { live, t } = useOwnPage();
  return (
    <StringsContext.Provider value={t}>
      <App {...{ tab, route, live }} />
    </StringsContext.Provider>
  );
}

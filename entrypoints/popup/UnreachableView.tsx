import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Empty } from '@/components/Empty';
import { useStrings } from '@/components/strings';
import { hasHostAccess, requestHostAccess } from '@/platform/host-access';
import { wasOpenBefore } from '@/platform/tabs-before';

/** Why no content script of ours answers. `closed`: the browser keeps extensions off this page, or it has not loaded yet. */
type Why = 'no-access' | 'allowed' | 'before' | 'closed';

interface UnreachableViewProps {
  readonly tab: Promise<number | undefined>;
}

/** Says why the page beside is not read, and what can be done about it. */
export function UnreachableView({ tab }: UnreachableViewProps) {
  const t = useStrings();
  const [why, setWhy] = useState<Why | null>(null);
  const [reloaded, setReloaded] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    void whyUnreachable(tab).then((found) => controller.signal.aborted || setWhy(found));
    return () => controller.abort();
  }, [tab]);

  async function reload() {
    setReloaded(true);
    const id = await tab;
    if (id !== undefined) await browser.tabs.reload(id);
  }
  async function allow() {
    if (await requestHostAccess()) setWhy('allowed');
  }
  if (why === null) return null;
  if (why === 'no-access') {
    return (
      <Empty title={t('popup_noAccess')} action={{ word: t('popup_allow'), onClick: () => void allow() }}>
        {t('popup_noAccessWhy')}
      </Empty>
    );
  }
  const title = why === 'before' ? 'popup_before' : 'popup_unreachable';
  return (
    <Empty
      title={t(title)}
      // Where it did not help, it will not: a PDF, or a page of the browser's.
      action={reloaded ? undefined : { word: t('popup_reload'), onClick: () => void reload() }}
    >
      {t(REASONS[why])}
    </Empty>
  );
}

const REASONS = {
  allowed: 'popup_allowed',
  before: 'popup_beforeWhy',
  closed: 'popup_unreachableWhy',
} as const;

async function whyUnreachable(tab: Promise<number | undefined>): Promise<Why> {
  if (!(await hasHostAccess())) return 'no-access';
  const id = await tab;
  return id !== undefined && (await wasOpenBefore(id)) ? 'before' : 'closed';
}

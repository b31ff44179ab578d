import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { CopiesNotice } from '@/components/CopiesNotice';
import { useEscape } from '@/components/escape-key';
import type { ListKeys } from '@/components/list-keys';
import { SearchBox } from '@/components/SearchBox';
import { SearchHint } from '@/components/SearchHint';
import { StoreNotice } from '@/components/StoreNotice';
import { useStrings } from '@/components/strings';
import { Tabs } from '@/components/Tabs';
import { type History, startHistory } from '@/core/card/history';
import type { Route } from '@/core/look-up/route';
import { useCopies } from '@/platform/copies';
import { hasHostAccess } from '@/platform/host-access';
import type { LiveSettings } from '@/platform/live-settings';
import { useReadAhead } from '@/platform/look-up';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { useReport } from '@/platform/page-report';
import { useStoreCondition } from '@/platform/store-notice';
import { CardView } from './CardView';
import { Header } from './Header';
import { LookUpView } from './LookUpView';
import { useNotesView } from './notes-view';
import { PageView } from './PageView';
import { fittingView, VIEWS, type View } from './views';

interface AppProps {
  /** The tab that the popup stands beside. */
  readonly tab: Promise<number | undefined>;
  /** What it is to show first; null: what fits the tab. */
  readonly route: Route | null;
  readonly live: LiveSettings;
}

/** The popup: three views under one search box, and the card of what was looked up. */
export function App({ tab, route, live }: AppProps) {
  const t = useStrings();
  const page = useReport(tab);
  const copies = useCopies(tab, page.report);
  const [view, setView] = useState<View | null>(route && (route.view === 'entity' ? 'look-up' : route.view));
  const [query, setQuery] = useState(route?.view === 'look-up' ? route.query : '');
  const [history, setHistory] = useState<History | null>(
    route?.view === 'entity' ? startHistory(route.entity) : null,
  );
  const [keys, setKeys] = useState<ListKeys | undefined>();
  const [mayRead, setMayRead] = useState<boolean | null>(null);
  useLayoutEffect(() => void hasHostAccess().then(setMayRead), []);
  const fitting = page.report === 'asking' || mayRead === null ? null : fittingView(page.report, mayRead);
  const shown = view ?? fitting ?? (page.isLate ? 'look-up' : null);

  const NotesView = useNotesView(shown);
  const { condition, dropNotice } = useStoreCondition(shown !== null);
  useReadAhead(shown !== null);

  // The view that fits is chosen once; a page that changes later does not pull the reader away.
  useEffect(() => {
    // What the reader chose meanwhile stays.
    setView((chosen) => chosen ?? fitting);
  }, [fitting]);

  useEscape(history ? () => setHistory(null) : query !== '' ? () => setQuery('') : null);

  const near = typeof page.report === 'object' ? page.report.entities.map(({ entity }) => entity) : [];
  const header = <Header report={page.report} live={live} onSwitched={page.refresh} />;
  if (history) {
    return (
      <main class="popup">
        {header}
        <CardView history={history} near={near} onHistory={setHistory} />
      </main>
    );
  }

  const wanted = shown ?? 'look-up';
  // Where the page has no names to be searched, what is typed is looked up.
  const hasNames =
    typeof page.report === 'object' && page.report.state === 'reading' && page.report.entities.length > 0;
  const searched = wanted === 'page' && !hasNames ? 'look-up' : wanted;
  const type = (typed: string) => {
    setQuery(typed);
    if (typed !== '') setView(searched);
  };
  return (
    <main class="popup">
      {header}
      {condition?.notice && <StoreNotice {...condition.notice} onClose={dropNotice} />}
      <Tabs
        label={t('popup_views')}
        tabs={VIEWS.map((id) => ({ id, word: t(`popup_view_${id === 'look-up' ? 'lookUp' : id}`) }))}
        selected={wanted}
        onSelect={setView}
      />
      <SearchBox
        label={t(`popup_search_${searched === 'look-up' ? 'lookUp' : searched}`)}
        query={query}
        onQuery={type}
        list={keys}
        hint={searched === 'notes' && <SearchHint />}
      />
      {(shown === 'page' || shown === 'notes') && (
        <CopiesNotice
          copies={copies}
          onOpen={({ id }) =>
            void askAsOwnPage('openAnnotation', { id }).then(({ ok }) => ok && window.close())
          }
        />
      )}
      <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${wanted}`}>
        {shown === 'page' && (
          <PageView
            {...{ page, query, tab }}
            settings={live.settings}
            onKeys={setKeys}
            onLookUp={() => setView('look-up')}
          />
        )}
        {shown === 'notes' && NotesView && (
          <NotesView
            {...{ query }}
            report={page.report}
            names={live.settings?.colourNames ?? {}}
            onKeys={setKeys}
            onEntity={(entity) => setHistory(startHistory(entity))}
          />
        )}
        {shown === 'look-up' && (
          <LookUpView query={query} onKeys={setKeys} onOpen={(entity) => setHistory(startHistory(entity))} />
        )}
      </div>
    </main>
  );
}

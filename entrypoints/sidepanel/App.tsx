import { useState } from 'preact/hooks';
import { CopiesNotice } from '@/components/CopiesNotice';
import { useEscape } from '@/components/escape-key';
import type { ListKeys } from '@/components/list-keys';
import { SearchBox } from '@/components/SearchBox';
import { SearchHint } from '@/components/SearchHint';
import { useStrings } from '@/components/strings';
import { Tabs } from '@/components/Tabs';
import { current, type History, startHistory } from '@/core/card/history';
import type { Route } from '@/core/look-up/route';
import type { Language } from '@/core/settings/language';
import { useCopies } from '@/platform/copies';
import type { LiveSettings } from '@/platform/live-settings';
import { useReadAhead } from '@/platform/look-up';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { useReport } from '@/platform/page-report';
import { ArticleView } from './ArticleView';
import { useAsked } from './asked';
import { useBesideTab } from './beside';
import { EntityView } from './EntityView';
import { LinkView } from './LinkView';
import { LookUpView } from './LookUpView';
import type { NotesScope } from './NotesFilter';
import { NotesView } from './NotesView';
import { NoteView } from './NoteView';
import { VIEWS, type View } from './views';

interface AppProps {
  readonly live: LiveSettings;
  readonly language: Language;
}

/** The words of each view: its tab, and what is searched there. */
const WORDS = {
  article: { tab: 'panel_view_article', search: 'popup_search_page' },
  notes: { tab: 'popup_view_notes', search: 'popup_search_notes' },
  'look-up': { tab: 'popup_view_lookUp', search: 'popup_search_lookUp' },
  link: { tab: 'panel_view_link', search: 'popup_search_lookUp' },
} as const;

/** The side panel: the article beside it, notes, the search, and how two entities are linked. The page of an entity lies over them. */
export function App({ live, language }: AppProps) {
  const t = useStrings();
  const tab = useBesideTab();
  const page = useReport(tab);
  useReadAhead(page.report !== 'asking');
  const copies = useCopies(tab, page.report);
  const [view, setView] = useState<View>('article');
  const [query, setQuery] = useState('');
  const [history, setHistory] = useState<History | null>(entityAskedFor);
  const [keys, setKeys] = useState<ListKeys | undefined>();
  const [scope, setScope] = useState<NotesScope>('page');
  const [linked, setLinked] = useState<readonly (string | null)[]>([null, null]);
  const [note, leaveNote] = useAsked(show);
  useEscape(note ? null : history ? () => setHistory(null) : query !== '' ? () => setQuery('') : null);

  function show(route: Route) {
    setHistory(route.view === 'entity' ? startHistory(route.entity) : null);
    if (route.view === 'entity') return;
    setQuery(route.view === 'look-up' ? route.query : '');
    setView(route.view === 'page' ? 'article' : route.view);
  }
  const open = (entity: string) => setHistory(startHistory(entity));
  const names = live.settings?.colourNames ?? {};
  const near = typeof page.report === 'object' ? page.report.entities.map(({ entity }) => entity) : [];
  if (note)
    return (
      <main class="side-panel">
        <NoteView
          key={JSON.stringify([note.subject, note.focus])}
          {...note}
          {...{ language, names }}
          onDone={leaveNote}
        />
      </main>
    );
  if (history)
    return (
      <main class="side-panel">
        <h1 class="spoken">Backstory</h1>
        <EntityView
          {...{ history, near, language, settings: live.settings }}
          onHistory={setHistory}
          onLink={() => {
            setLinked([current(history), null]);
            setHistory(null);
            setView('link');
          }}
          onNotes={() => {
            setQuery(`entity:${current(history)}`);
            setScope('all');
            setHistory(null);
            setView('notes');
          }}
        />
      </main>
    );
  return (
    <main class="side-panel">
      <h1 class="spoken">Backstory</h1>
      <Tabs
        label={t('popup_views')}
        tabs={VIEWS.map((id) => ({ id, word: t(WORDS[id].tab) }))}
        selected={view}
        onSelect={setView}
      />
      {view !== 'link' && (
        <SearchBox
          label={t(WORDS[view].search)}
          query={query}
          onQuery={setQuery}
          list={keys}
          hint={view === 'notes' && <SearchHint />}
        />
      )}
      {(view === 'article' || view === 'notes') && (
        <CopiesNotice copies={copies} onOpen={({ id }) => void askAsOwnPage('openAnnotation', { id })} />
      )}
      <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${view}`}>
        {view === 'article' && (
          <ArticleView
            {...{ page, tab, query, language, live }}
            onOpen={open}
            onKeys={setKeys}
            onLookUp={() => setView('look-up')}
          />
        )}
        {view === 'notes' && (
          <NotesView
            {...{ query, report: page.report, language }}
            {...{ names, scope }}
            onScope={setScope}
            onKeys={setKeys}
            onEntity={open}
          />
        )}
        {view === 'look-up' && <LookUpView query={query} onKeys={setKeys} onOpen={open} />}
        {view === 'link' && <LinkView {...{ language, linked }} onLinked={setLinked} onOpen={open} />}
      </div>
    </main>
  );
}

/** The entity that the panel's address asks for (`?entity=`), as it is opened from elsewhere. */
function entityAskedFor(): History | null {
  const entity = new URLSearchParams(location.search).get('entity');
  return entity === null ? null : startHistory(entity);
}

import { useMemo } from 'preact/hooks';
import { Empty } from '@/components/Empty';
import { EntityLine } from '@/components/EntityLine';
import { optionId, type SetListKeys, useListKeys } from '@/components/list-keys';
import { SiteOff } from '@/components/SiteOff';
import { useStrings } from '@/components/strings';
import { searchText } from '@/core/look-up/search-text';
import type { Settings } from '@/core/settings/settings';
import { useAnswer } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { askTab } from '@/platform/messaging/ask-tab';
import type { Report } from '@/platform/page-report';
import { UnreachableView } from './UnreachableView';

interface PageViewProps {
  readonly page: { readonly report: Report; refresh(): void };
  readonly tab: Promise<number | undefined>;
  readonly settings: Settings | null;
  readonly query: string;
  readonly onKeys: SetListKeys;
  readonly onLookUp: () => void;
}

/** Names that are put into the reader's language at once (entrypoints/background/letters). */
const STORY_MAX = 1_000;

/** The entities on the page; picking one scrolls to its first mention and opens its card there. */
export function PageView({
  page: { report, refresh },
  tab,
  settings,
  query,
  onKeys,
  onLookUp,
}: PageViewProps) {
  const t = useStrings();
  const entities = typeof report === 'object' && report.state === 'reading' ? report.entities : NONE;
  const ids = useMemo(() => entities.slice(0, STORY_MAX).map(({ entity }) => entity), [entities]);
  const { answer } = useAnswer(() => askAsOwnPage('readStory', { entities: ids }), [ids.join()]);
  const shown = useMemo(() => {
    // The page names them as its marks do; the popup speaks the reader's language.
    const names = answer?.ok ? answer.value.names : {};
    const named = entities.map((one) => ({ ...one, name: names[one.entity] ?? one.name }));
    const words = searchText(query).split(' ');
    return named.filter(({ name }) => words.every((word) => searchText(name).includes(word)));
  }, [entities, answer, query]);

  async function pick(index: number) {
    const [id, entity] = [await tab, shown[index]];
    if (id === undefined || !entity) return;
    const answer = await askTab(id, 'showMention', { entity: entity.entity, index: 0 });
    if (answer.ok) window.close();
    else refresh();
  }
  const { active, setActive } = useListKeys(shown.length, query, (index) => void pick(index), onKeys);

  if (report === 'asking') return null;
  if (report === 'unreachable') return <UnreachableView tab={tab} />;
  if (report.state === 'off') {
    const turnOn = () => void askAsOwnPage('switchSite', { host: report.host, on: true }).then(refresh);
    return <SiteOff host={report.host} settings={settings} onTurnOn={turnOn} />;
  }
  if (report.state === 'not-readable')
    return <Empty title={t('popup_notReadable')}>{t('popup_notReadableWhy')}</Empty>;
  const mark = (on: boolean) => void askAsOwnPage('markAnyway', { source: report.source, on }).then(refresh);
  if (report.state === 'not-article') {
    return (
      <Empty
        title={t('popup_notArticle')}
        action={{ word: t('popup_markAnyway'), onClick: () => mark(true) }}
      >
        {t('popup_notArticleWhy')}
      </Empty>
    );
  }
  if (entities.length === 0) {
    return (
      <Empty
        title={t('popup_noNames')}
        action={
          report.anyway
            ? { word: t('popup_stopMarking'), onClick: () => mark(false) }
            : { word: t('popup_lookUpInstead'), onClick: onLookUp }
        }
      >
        {t('popup_noNamesWhy')}
      </Empty>
    );
  }
  if (shown.length === 0) {
    return (
      <Empty
        title={t('popup_noMatchHere', query)}
        action={{ word: t('popup_lookUpWords', query), onClick: onLookUp }}
      />
    );
  }
  const plural = new Intl.PluralRules(document.documentElement.lang);
  return (
    <>
      {report.anyway && (
        <p class="over-list quiet">
          {t('popup_markedAnyway')}{' '}
          <button type="button" class="soft-button" onClick={() => mark(false)}>
            {t('popup_stopMarking')}
          </button>
        </p>
      )}
      {report.storeFailed && (
        <p class="problem over-list" role="status">
          {t('popup_notesFailed')}
        </p>
      )}
      <div class="entities" id="list" role="listbox" aria-label={t('popup_view_page')}>
        {shown.map(({ entity, type, name, count }, index) => (
          <EntityLine
            key={entity}
            id={optionId(index)}
            {...{ type, name }}
            count={{
              shown: String(count),
              spoken: t(`popup_mentions_${plural.select(count) === 'one' ? 'one' : 'other'}`, String(count)),
            }}
            active={index === active}
            onPick={() => void pick(index)}
            onPoint={() => setActive(index)}
          />
        ))}
      </div>
    </>
  );
}

const NONE: Extract<Report, object>['entities'] = [];

import { useMemo } from 'preact/hooks';
import { Empty } from '@/components/Empty';
import { useDownKey } from '@/components/list-keys';
import { useStrings } from '@/components/strings';
import { searchText } from '@/core/look-up/search-text';
import { publishedDay } from '@/core/story/published';
import { byWeight } from '@/core/story/weight';
import { useAnswer } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { askTab } from '@/platform/messaging/ask-tab';
import type { PageEntity, PageReport } from '@/platform/messaging/protocol/tab-requests';
import { ArticlePictures } from './ArticlePictures';
import type { ArticleViewProps } from './ArticleView';
import { moveFocus } from './move-focus';
import { SpokenList } from './SpokenList';

interface XRayProps extends ArticleViewProps {
  readonly report: PageReport;
}

/** Who and what an article speaks of, those it is most about first, what is new to the reader before what they know; and its pictures. */
export function XRay({ report, page, tab, query, language, live, onOpen, onKeys, onLookUp }: XRayProps) {
  const t = useStrings();
  const named = useMemo(() => byWeight(report.entities), [report]);
  const ids = useMemo(() => named.map(({ entity }) => entity), [named]);
  const { answer } = useAnswer(
    () => askAsOwnPage('readStory', { entities: ids.slice(0, 1_000) }),
    [ids.join(), language],
  );
  const story = answer?.ok ? answer.value : null;
  // The page names them as its marks do; the panel speaks the reader's language.
  const ranked = useMemo(
    () => named.map((one) => ({ ...one, name: story?.names[one.entity] ?? one.name })),
    [named, story],
  );
  useDownKey(() => moveFocus('.spoken-name', 1), onKeys);

  const words = searchText(query).split(' ');
  const shown = ranked.filter(({ name }) => words.every((word) => searchText(name).includes(word)));
  if (shown.length === 0)
    return (
      <Empty
        title={t('popup_noMatchHere', query)}
        action={{ word: t('popup_lookUpWords', query), onClick: onLookUp }}
      />
    );
  const known = new Set(live.settings?.known ?? []);
  const opened = live.settings?.openings ?? {};
  const isNew = ({ entity }: PageEntity) => !known.has(entity) && !opened[entity];
  const groups = [
    { title: t('panel_new'), isNew: true, entities: shown.filter(isNew) },
    { title: t('panel_known'), isNew: false, entities: shown.filter((one) => !isNew(one)) },
  ].filter(({ entities }) => entities.length > 0);

  async function jump(entity: string, index: number) {
    const id = await tab;
    if (id !== undefined && !(await askTab(id, 'showMention', { entity, index })).ok) page.refresh();
  }
  return (
    <>
      {report.storeFailed && (
        <p class="problem over-list" role="status">
          {t('popup_notesFailed')}
        </p>
      )}
      <SpokenList
        {...{ groups, onOpen }}
        onJump={(entity, index) => void jump(entity, index)}
        onKnown={(entity, known) => void askAsOwnPage('markKnown', { entity, known })}
      />
      {story && query === '' && (
        <ArticlePictures
          {...{ ranked, language, onOpen }}
          story={story}
          published={publishedDay(report.published, new Date())}
        />
      )}
    </>
  );
}

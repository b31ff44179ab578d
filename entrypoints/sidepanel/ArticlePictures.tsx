import { useMemo } from 'preact/hooks';
import { useStrings } from '@/components/strings';
import type { Language } from '@/core/settings/language';
import { companyIn } from '@/core/story/company';
import type { Story } from '@/core/story/story';
import type { PageEntity } from '@/platform/messaging/protocol/tab-requests';
import { relationWord } from './relation-word';
import { usePictures } from './use-pictures';

interface ArticlePicturesProps {
  /** Those that the article is most about first. */
  readonly ranked: readonly PageEntity[];
  readonly story: Story;
  /** The day of the article, ISO; null where it is not known. */
  readonly published: string | null;
  readonly language: Language;
  readonly onOpen: (entity: string) => void;
}

/** Most entities of a graph, and most lines: more cannot be told apart. */
const NODES_MAX = 16;
const EDGES_MAX = 40;

/** The pictures of an article: where each is spoken of, who stands with whom, the story in time, the places on a map. They are loaded when they are shown. */
export function ArticlePictures({ ranked, story, published, language, onOpen }: ArticlePicturesProps) {
  const t = useStrings();
  const Pictures = usePictures();
  const graph = useMemo(() => {
    const drawn = ranked.slice(0, NODES_MAX);
    const ids = new Set(drawn.map(({ entity }) => entity));
    const most = Math.max(...drawn.map(({ count }) => count));
    const edges = new Map(
      companyIn(drawn).map(({ one, other, paragraphs }) => [`${one} ${other}`, { one, other, paragraphs }]),
    );
    const words = new Map<string, string>();
    for (const { from, to, type } of story.relations) {
      if (!ids.has(from) || !ids.has(to)) continue;
      const key = `${from} ${to}`;
      words.set(key, [words.get(key), relationWord(t, type)].filter(Boolean).join(', '));
      if (!edges.has(key)) edges.set(key, { one: from, other: to, paragraphs: 0 });
    }
    return {
      nodes: drawn.map(({ entity, name, type, count }) => ({ entity, name, type, weight: count / most })),
      edges: [...edges]
        .slice(0, EDGES_MAX)
        .map(([key, edge]) => ({ ...edge, ...(words.has(key) && { relation: words.get(key) ?? '' }) })),
    };
  }, [ranked, story, t]);
  if (!Pictures) return null;
  const titles = { graph: t('panel_graph'), time: t('panel_timeline'), map: t('panel_map') };
  const spoken = ranked.map(({ places, ...one }) => ({ ...one, at: places.map(({ at }) => at) }));
  const strips = { title: t('panel_strips'), spoken };
  return (
    <Pictures
      {...{ story, graph, strips, titles, published, language, onOpen }}
      graphHint={t('picture_graphHint')}
    />
  );
}

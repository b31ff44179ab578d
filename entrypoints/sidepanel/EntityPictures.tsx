import { useMemo } from 'preact/hooks';
import { useStrings } from '@/components/strings';
import type { Card } from '@/core/card/card';
import type { Language } from '@/core/settings/language';
import type { EntityPage } from '@/core/story/entity-page';
import { relationWord } from './relation-word';
import { usePictures } from './use-pictures';

interface EntityPicturesProps {
  readonly card: Card;
  readonly page: EntityPage;
  readonly language: Language;
  readonly onOpen: (entity: string) => void;
}

/** Most neighbours of a graph: more cannot be told apart. */
const NEIGHBOURS_MAX = 18;
/** How much of the picture a neighbour is. */
const NEIGHBOUR_WEIGHT = 0.25;

/** The pictures of an entity: its relations, its time, its places. */
export function EntityPictures({ card, page: { relations, story }, language, onOpen }: EntityPicturesProps) {
  const t = useStrings();
  const Pictures = usePictures();
  const { entity, name, type } = card;
  const graph = useMemo(() => {
    const neighbours = new Map(
      relations.map((one) => [
        one.entity,
        { entity: one.entity, name: one.name, type: one.entityType, weight: NEIGHBOUR_WEIGHT },
      ]),
    );
    const drawn = [...neighbours.values()].slice(0, NEIGHBOURS_MAX);
    const words = (to: string) =>
      relations.filter((one) => one.entity === to).map((one) => relationWord(t, one.type));
    const ids = new Set(drawn.map((one) => one.entity));
    const among = story.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
    return {
      nodes: [{ entity, name, type, weight: 1 }, ...drawn],
      edges: [
        ...drawn.map((one) => ({
          one: entity,
          other: one.entity,
          paragraphs: 0,
          relation: words(one.entity).join(', '),
        })),
        ...among.map((one) => ({
          one: one.from,
          other: one.to,
          paragraphs: 0,
          relation: relationWord(t, one.type),
        })),
      ],
    };
  }, [relations, story, entity, name, type, t]);
  if (!Pictures) return null;
  const titles = {
    graph: t('panel_relationsOf', name),
    time: t('panel_timeOf', name),
    map: t('panel_mapOf', name),
  };
  return <Pictures {...{ story, graph, titles, language, onOpen }} published={null} />;
}

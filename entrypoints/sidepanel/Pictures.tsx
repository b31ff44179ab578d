/** The pictures and what they are drawn with, loaded when they are shown first (./use-pictures). */
import '@/components/pictures/pictures.css';
import world from 'virtual:backstory/world';
import { GraphPicture } from '@/components/pictures/GraphPicture';
import type { GraphEdge, GraphNode } from '@/components/pictures/graph-layout';
import { MapPicture } from '@/components/pictures/MapPicture';
import { type SpokenAt, StripsPicture } from '@/components/pictures/StripsPicture';
import { TimePicture } from '@/components/pictures/TimePicture';
import type { Language } from '@/core/settings/language';
import type { Story } from '@/core/story/story';
import { savePicture } from './save-picture';

export interface PicturesProps {
  readonly story: Story;
  readonly graph: { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };
  readonly titles: { readonly graph: string; readonly time: string; readonly map: string };
  /** How to read the graph. */
  readonly graphHint?: string;
  /** Where an article speaks of each. */
  readonly strips?: { readonly title: string; readonly spoken: readonly SpokenAt[] };
  /** The day of the article beside; null where it is not known, or there is none. */
  readonly published: string | null;
  readonly language: Language;
  readonly onOpen: (entity: string) => void;
}

/** Who stands with whom, a story in time, places on a map; each where there is something to draw. */
export function Pictures({
  story,
  graph,
  titles,
  graphHint,
  strips,
  published,
  language,
  onOpen,
}: PicturesProps) {
  const shared = { onOpen, onSave: savePicture };
  return (
    <>
      {strips && <StripsPicture {...strips} onSave={savePicture} />}
      {graph.nodes.length > 1 && (
        <GraphPicture title={titles.graph} hint={graphHint} {...graph} language={language} {...shared} />
      )}
      {story.events.length > 0 && (
        <TimePicture title={titles.time} events={story.events} {...{ published, language }} {...shared} />
      )}
      {story.places.length > 0 && (
        <MapPicture title={titles.map} ground={world} places={story.places} {...shared} />
      )}
    </>
  );
}

import { useMemo, useState } from 'preact/hooks';
import type { Language } from '@/core/settings/language';
import { counted } from '../counted';
import { useStrings } from '../strings';
import { GRAPH, type GraphEdge, type GraphNode, layOutGraph, type PlacedNode } from './graph-layout';
import { namesBeside } from './names-beside';
import { PictureFrame, type SavePicture } from './PictureFrame';
import { useRoving } from './roving';
import { shortName } from './short-name';

interface GraphPictureProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly language: Language;
  readonly onOpen: (entity: string) => void;
  readonly onSave: SavePicture;
}

/** Draws who stands with whom. */
export function GraphPicture({ title, hint, nodes, edges, language, onOpen, onSave }: GraphPictureProps) {
  const t = useStrings();
  const placed = useMemo(() => layOutGraph(nodes, edges), [nodes, edges]);
  const names = useMemo(() => namesBeside(placed), [placed]);
  const byId = useMemo(() => new Map(placed.map((node) => [node.entity, node])), [placed]);
  const { stop } = useRoving(placed, (index) => onOpen(placed[index]?.entity ?? ''));
  const [pointed, setPointed] = useState<string | null>(null);
  const tied = (node: PlacedNode) => edges.filter(({ one, other }) => [one, other].includes(node.entity));
  const words = ({ one, other, paragraphs, relation }: GraphEdge, from: string) => {
    const name = byId.get(one === from ? other : one)?.name ?? '';
    const count = paragraphs > 0 ? counted(t, language, 'picture_together', paragraphs) : '';
    // A relation reads from its first end only.
    return `${name} (${[one === from ? relation : undefined, count].filter(Boolean).join('; ') || t('picture_related')})`;
  };
  const line = (node: PlacedNode) => {
    const ties = tied(node).map((edge) => words(edge, node.entity));
    return ties.length > 0 ? t('picture_standsWith', node.name, ties.join(', ')) : node.name;
  };
  const near = new Set(
    edges
      .filter(({ one, other }) => one === pointed || other === pointed)
      .flatMap(({ one, other }) => [one, other]),
  );
  const fades = (...ids: string[]) => pointed !== null && !ids.every((id) => near.has(id) || id === pointed);
  const most = Math.max(0, ...edges.map(({ paragraphs }) => paragraphs));
  // Dashed is what the article beside does not say.
  const lookOf = ({ one, other, paragraphs }: GraphEdge) => {
    if (pointed !== null) return [one, other].includes(pointed) ? 'edge near' : 'edge faded';
    return paragraphs > 0 || most === 0 ? 'edge' : 'edge told';
  };
  return (
    <PictureFrame title={title} hint={hint} text={placed.map(line)} onSave={onSave}>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset */}
      <svg
        class="picture graph"
        viewBox={`0 0 ${GRAPH.width} ${GRAPH.height}`}
        role="group"
        aria-label={title}
      >
        {edges.map((edge) => {
          const [one, other] = [byId.get(edge.one), byId.get(edge.other)];
          if (!one || !other) return null;
          return (
            <line
              key={`${edge.one} ${edge.other}`}
              class={lookOf(edge)}
              x1={one.x}
              y1={one.y}
              x2={other.x}
              y2={other.y}
              stroke-width={1 + (2.5 * edge.paragraphs) / Math.max(1, most)}
            />
          );
        })}
        {placed.map((node, index) => (
          // biome-ignore lint/a11y/useSemanticElements: there is no button in a picture
          <g
            key={node.entity}
            role="button"
            class={fades(node.entity) ? 'node faded' : 'node'}
            data-type={node.type}
            aria-label={line(node)}
            {...stop(index)}
            onPointerEnter={() => setPointed(node.entity)}
            onPointerLeave={() => setPointed(null)}
          >
            <circle cx={node.x} cy={node.y} r={node.r} />
            <text {...names[index]}>{shortName(node.name)}</text>
          </g>
        ))}
      </svg>
    </PictureFrame>
  );
}

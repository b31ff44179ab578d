import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { EntityType } from '@/core/pack/terms';

/** Who is drawn. */
export interface GraphNode {
  /** Entity id. */
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  /** How much of the picture it is about, from 0 to 1. */
  readonly weight: number;
}

/** What joins two of them. */
export interface GraphEdge {
  readonly one: string;
  readonly other: string;
  /** In how many paragraphs they stand together. */
  readonly paragraphs: number;
  /** What the pack says joins them, in words, read from `one`. */
  readonly relation?: string;
}

export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Size of the picture, in its own units: those of a panel of that width in CSS pixels. */
export const GRAPH = { width: 360, height: 330 } as const;
/** Radius of the least and the most important, in units. */
const RADIUS = { least: 5, most: 13 } as const;
/** Room for a name beside a node, in units. */
const NAME_ROOM = { across: 44, down: 22 } as const;
/** Steps until nothing moves that an eye could see. */
const STEPS = 300;
/** Distance of two that stand together once, and of two that always do, in units. */
const DISTANCE = { far: 96, near: 54 } as const;

type Moving = SimulationNodeDatum & GraphNode & { r: number };

/**
 * The nodes, each in its place: force-directed (Fruchterman and Reingold 1991, as d3-force has it), settled before it is drawn, and the
 * same each time, since d3-force draws its randomness from a fixed seed. O(steps × (n log n + edges)).
 */
export function layOutGraph(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): PlacedNode[] {
  const moving: Moving[] = nodes.map((node) => ({
    ...node,
    r: RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(node.weight),
  }));
  const most = Math.max(1, ...edges.map(({ paragraphs }) => paragraphs));
  const links: SimulationLinkDatum<Moving>[] = edges.map(({ one, other }) => ({
    source: one,
    target: other,
  }));
  const share = (at: number) => (edges[at]?.paragraphs ?? 0) / most;
  forceSimulation(moving)
    .force(
      'link',
      forceLink<Moving, SimulationLinkDatum<Moving>>(links)
        .id(({ entity }) => entity)
        .distance((_, at) => DISTANCE.far - (DISTANCE.far - DISTANCE.near) * share(at))
        .strength((_, at) => 0.1 + 0.3 * share(at)),
    )
    .force('apart', forceManyBody().strength(-260))
    .force(
      'room',
      forceCollide<Moving>(({ r }) => r + 20),
    )
    .force('across', forceX(GRAPH.width / 2).strength(0.14))
    .force('down', forceY(GRAPH.height / 2).strength(0.16))
    .stop()
    .tick(STEPS);
  return fitted(moving);
}

/** Stretched into the frame, with room for the names at its edges. */
function fitted(moving: readonly Moving[]): PlacedNode[] {
  const place = (values: readonly number[], size: number, room: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = most > least ? (size - 2 * room) / (most - least) : 0;
    // A few nodes are not torn to the edges.
    const gentle = Math.min(scale, 1.6);
    const middle = (least + most) / 2;
    return (value: number) => size / 2 + (value - middle) * gentle;
  };
  const across = place(
    moving.map(({ x = 0 }) => x),
    GRAPH.width,
    NAME_ROOM.across,
  );
  const down = place(
    moving.map(({ y = 0 }) => y),
    GRAPH.height,
    NAME_ROOM.down,
  );
  return moving.map(({ entity, name, type, weight, r, x = 0, y = 0 }) => ({
    entity,
    name,
    type,
    weight,
    r,
    x: across(x),
    y: down(y),
  }));
}

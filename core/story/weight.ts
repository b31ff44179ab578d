/** How much an article is about each of its entities, told by where they are spoken of. */

/** Where a mention stands in an article. */
export interface MentionPlace {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** How far into the article's text it begins, from 0 to 1. */
  readonly at: number;
}

/** Who is spoken of where. */
export interface Spoken {
  readonly entity: string;
  /** In the order of the article; never empty. */
  readonly places: readonly MentionPlace[];
}

/** News is written as an inverted pyramid: what stands in its first fifth is what it is about. */
const LEAD = 0.2;
/** What a mention there is worth of one further down. */
const LEAD_WORTH = 2;
/** What being spoken of in one more paragraph is worth of being named once more. */
const PARAGRAPH_WORTH = 1;

/** How much the article is about what is spoken of there. */
function weightOf({ places }: Spoken): number {
  const named = places.reduce((sum, { at }) => sum + (at < LEAD ? LEAD_WORTH : 1), 0);
  return named + PARAGRAPH_WORTH * new Set(places.map(({ paragraph }) => paragraph)).size;
}

/** Those that the article is most about first; of equals, those named earlier. */
export function byWeight<One extends Spoken>(spoken: readonly One[]): One[] {
  const first = ({ places }: Spoken) => places[0]?.at ?? 1;
  return spoken
    .map((one) => ({ one, weight: weightOf(one) }))
    .sort((a, b) => b.weight - a.weight || first(a.one) - first(b.one))
    .map(({ one }) => one);
}

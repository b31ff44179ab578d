import { toColumns } from '../../core/pack/columns';
import {
  AliasRuleSchema,
  ArticleSchema,
  CitationSchema,
  EntitySchema,
  FactSchema,
  MapSchema,
  type Pack,
  RelationSchema,
} from '../../core/pack/schema';
import type { ShippedPack } from '../../core/pack/shipped';
import { LANGUAGES } from '../../core/pack/terms';

/** The shapes of a pack: texts before names, so that those in two languages stand apart from those in many. */
const FAMILIES = [
  LANGUAGES.slice(0, 2),
  LANGUAGES,
  ...[
    CitationSchema,
    RelationSchema,
    FactSchema,
    AliasRuleSchema,
    MapSchema,
    EntitySchema,
    ArticleSchema,
  ].map(({ entries }) => Object.keys(entries)),
];

/** The shipped form of a pack whose relations are as written: `openPack` adds the inverses. */
export function shipPack(written: Pack): ShippedPack {
  return toColumns(written, FAMILIES);
}

import { toJsonSchema } from '@valibot/to-json-schema';
import {
  AliasRuleSchema,
  AliasSchema,
  ArticleSchema,
  CitationSchema,
  EntitySchema,
  FactSchema,
  MapSchema,
  PackSchema,
  ProvenanceSchema,
  RelationSchema,
} from '../../core/pack/schema';
import { ArticlesSchema, HeadSchema, SourceEntitySchema } from './source-schema';

/** Parts of the format by the names that docs/pack-format.md calls them; the three files of a source are among them. */
const DEFINITIONS = {
  Citation: CitationSchema,
  Provenance: ProvenanceSchema,
  AliasRule: AliasRuleSchema,
  Alias: AliasSchema,
  Fact: FactSchema,
  Relation: RelationSchema,
  Map: MapSchema,
  Article: ArticleSchema,
  Entity: EntitySchema,
  PackFile: HeadSchema,
  ArticlesFile: ArticlesSchema,
  EntityFile: SourceEntitySchema,
};

/**
 * The pack format as JSON Schema 2020-12, for editors and other languages: a whole pack, with its parts under $defs. It says
 * less than the checker: real dates, plain text and what parts are to each other no JSON Schema can say.
 */
export function packJsonSchema(): string {
  const schema = toJsonSchema(PackSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check'],
    definitions: DEFINITIONS,
  });
  return `${JSON.stringify({ title: 'Backstory pack', ...schema }, null, 2)}\n`;
}

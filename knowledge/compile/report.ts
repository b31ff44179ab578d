import { coverageOf, uncovered } from '../../core/pack/coverage';
import type { Entity, Pack } from '../../core/pack/schema';
import { ENTITY_TYPES } from '../../core/pack/terms';
import { timelineOf } from '../../core/pack/timeline';
import type { Size } from './sizes';

/** How many of the longest texts the report shows: those that a translation is most likely to push over the limit. */
const LONGEST = 5;

const relationsOf = (entity: Entity) => entity.relations ?? [];

/** Entities that stand alone: no relation from or to them. */
function orphansOf(pack: Pack): string[] {
  return pack.entities.filter((entity) => relationsOf(entity).length === 0).map(({ id }) => id);
}

function counts(pack: Pack): string[] {
  const rows = ENTITY_TYPES.map((type) => {
    const entities = pack.entities.filter((entity) => entity.type === type);
    return `  ${type.padEnd(13)} ${String(entities.length).padStart(4)}`;
  });
  const facts = pack.entities.flatMap((entity) => entity.facts);
  const aliases = pack.entities.flatMap((entity) => Object.values(entity.aliases ?? {}).flat());
  const general = facts.filter((fact) => fact.from === 'general').length;
  const claimed = facts.filter((fact) => fact.claimedBy !== undefined).length;
  return [
    `${pack.id} ${pack.version}: ${pack.entities.length} entities`,
    ...rows,
    `  ${facts.length} facts (${claimed} claimed by someone, ${general} general knowledge)`,
    `  ${pack.entities.flatMap(relationsOf).length} relations, both directions counted`,
    `  ${aliases.length} aliases besides the names`,
    `  ${pack.entities.filter((entity) => entity.map).length} locator maps`,
  ];
}

function coverage(pack: Pack): string[] {
  const sentences = coverageOf(pack);
  const lines = pack.articles.flatMap((article) => {
    const paragraphs = article.paragraphs.map(({ kind }, p) => {
      const own = sentences.filter((s) => s.article === article.id && s.place.startsWith(`${p + 1}.`));
      return `    ${String(p + 1).padStart(3)} ${kind.padEnd(11)} ${own.map(({ facts }) => facts).join(' ')}`;
    });
    return [`  ${article.id}: facts per sentence`, ...paragraphs];
  });
  const missing = uncovered(pack).map(({ article, place }) => `${article} ${place}`);
  const verdict =
    missing.length > 0 ? `NOT COVERED: ${missing.join(', ')}` : 'every sentence of body text is covered';
  return ['coverage', ...lines, `  ${verdict}`];
}

function timeline(pack: Pack): string[] {
  const lines = timelineOf(pack).map(({ when, entity, fact }) => {
    const mark = fact.expected ? ' (expected)' : '';
    return `  ${when.padEnd(21)} ${entity.id}${mark}: ${fact.text.en}`;
  });
  return [`timeline: ${lines.length} dated facts`, ...lines];
}

function longest(pack: Pack): string[] {
  const texts = pack.entities.flatMap((entity) =>
    entity.facts.flatMap((fact, f) =>
      [
        { language: 'en', text: fact.text.en },
        { language: 'fr', text: fact.text.fr ?? '' },
      ].map(({ language, text }) => ({
        at: `${entity.id} facts[${f}].${language}`,
        text,
      })),
    ),
  );
  const sorted = texts.sort((a, b) => b.text.length - a.text.length).slice(0, LONGEST);
  return ['longest facts', ...sorted.map(({ at, text }) => `  ${text.length} ${at}`)];
}

function sizeLine({ name, raw, gzip, most }: Size): string {
  const limits = most ? `   (at most ${most.raw ?? '–'} raw, ${most.gzip ?? '–'} gzip)` : '';
  return `  ${name.padEnd(13)} ${String(raw).padStart(7)} raw ${String(gzip).padStart(6)} gzip${limits}`;
}

/** The report of `npm run knowledge`: lines for a terminal. */
export function report(pack: Pack, sizes: readonly Size[]): string[] {
  const orphans = orphansOf(pack);
  return [
    ...counts(pack),
    '',
    ...coverage(pack),
    '',
    ...timeline(pack),
    '',
    `orphans: ${orphans.length > 0 ? orphans.join(', ') : 'none'}`,
    '',
    ...longest(pack),
    '',
    'sizes in bytes',
    ...sizes.map(sizeLine),
  ];
}

import { checkRules } from '../../core/pack/check';
import { withInverses } from '../../core/pack/inverse';
import type { Entity, Pack } from '../../core/pack/schema';
import { wrongBeginnings } from './beginnings';
import { locatorMaps } from './maps/locator-maps';
import { ownWords } from './own-words';
import type { FileProblem } from './problem-line';
import { readSources, type Sources } from './read-sources';
import { unfilled } from './unfilled';

/** A checked pack ready to ship, or every reason why the sources are none. */
export type Compiled =
  | {
      ok: true;
      pack: Pack;
      /** The pack with relations as its files state them: what `shipPack` takes. */
      written: Pack;
    }
  | { ok: false; problems: FileProblem[] };

/**
 * Compiles one pack's folder. `seeds` is a folder with the articles' full texts, outside the repository: where it is
 * there, sentences must be our own. The same sources give the same pack, byte for byte.
 */
export function compile(folder: string, seeds: string): Compiled {
  const sources = readSources(folder);
  const problems = [
    ...sources.problems,
    ...sources.entities.flatMap(unfilled),
    ...wordProblems(sources, seeds),
    ...wrongBeginnings(sources.articles ?? [], seeds),
  ];
  const { head, articles } = sources;
  if (!head || !articles) return { ok: false, problems };
  const stated = sources.entities.map(({ extent: _extent, ...entity }): Entity => entity);
  const whole = { ...head, articles, entities: withInverses(stated) };
  problems.push(...ruleProblems(whole, sources));
  if (problems.length > 0) return { ok: false, problems };
  const maps = locatorMaps(sources.entities);
  const drawn = stated.map((entity) => {
    const map = maps.get(entity.id);
    return map ? { ...entity, map } : entity;
  });
  const written = { ...head, articles, entities: drawn };
  return { ok: true, pack: { ...written, entities: withInverses(drawn) }, written };
}

function wordProblems(sources: Sources, seeds: string): FileProblem[] {
  const names = [
    ...(sources.articles ?? []).map((article) => article.title),
    ...sources.entities.flatMap((entity) => Object.values(entity.name).filter((name) => name !== undefined)),
  ];
  const check = ownWords(seeds, names);
  if (!check) return [];
  const files = [
    { file: 'pack.json', value: sources.head },
    { file: 'articles.json', value: sources.articles },
    ...sources.entities.map((entity) => ({ file: `entities/${entity.id}.json`, value: entity })),
  ];
  return files.flatMap(({ file, value }) => check(value).map((problem) => ({ file, ...problem })));
}

/** Problems between the parts, told by the file that holds each part rather than by its place in the pack. */
function ruleProblems(pack: Pack, { fileIds, entities }: Sources): FileProblem[] {
  const broken = new Set([...fileIds].filter((id) => !entities.some((entity) => entity.id === id)));
  return checkRules(pack).flatMap(({ path, reason }) => {
    const unknown = /^the pack has no entity "([^"]+)"/.exec(reason)?.[1];
    if (unknown !== undefined && broken.has(unknown)) return [];
    const inEntity = /^entities\[(\d+)\]\.?(.*)$/s.exec(path);
    const entity = pack.entities[Number(inEntity?.[1])];
    if (inEntity && entity) return [{ file: `entities/${entity.id}.json`, path: inEntity[2] ?? '', reason }];
    const inArticle = /^articles(\[.*)$/s.exec(path);
    if (inArticle) return [{ file: 'articles.json', path: inArticle[1] ?? '', reason }];
    return [{ file: 'pack.json', path, reason }];
  });
}

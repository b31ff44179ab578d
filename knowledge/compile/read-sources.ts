import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { problemsOf } from '../../core/pack/problem';
import type { Article, Pack } from '../../core/pack/schema';
import type { FileProblem } from './problem-line';
import { readJson } from './read-json';
import { ArticlesSchema, HeadSchema, type SourceEntity, SourceEntitySchema } from './source-schema';

/** A pack's folder as read: the parts that have the right shape, and what is wrong with the others. */
export interface Sources {
  head: Omit<Pack, 'articles' | 'entities'> | null;
  articles: Article[] | null;
  /** In order of id, which is the order of file names. */
  entities: SourceEntity[];
  /** Ids that files are named for, those of unreadable files included, so that one typing error is not reported as fifty. */
  fileIds: ReadonlySet<string>;
  problems: FileProblem[];
}

/** Reads one pack's folder: pack.json, articles.json and entities/*.json, each checked for its shape. */
export function readSources(folder: string): Sources {
  const problems: FileProblem[] = [];
  const read = <S extends v.GenericSchema>(schema: S, file: string): v.InferOutput<S> | null => {
    const json = readJson(join(folder, file), file);
    if (!json.ok) {
      problems.push(...json.problems);
      return null;
    }
    const shape = v.safeParse(schema, json.value);
    if (shape.success) return shape.output;
    problems.push(...problemsOf(shape.issues).map((problem) => ({ file, ...problem })));
    return null;
  };
  const names = entityFiles(folder, problems);
  const entities = names.flatMap((name) => {
    const file = `entities/${name}.json`;
    const entity = read(SourceEntitySchema, file);
    if (entity && entity.id !== name) {
      problems.push({ file, path: 'id', reason: `the id "${entity.id}" is not the file's name` });
    }
    return entity ?? [];
  });
  const head = read(HeadSchema, 'pack.json');
  const articles = read(ArticlesSchema, 'articles.json');
  return { head, articles, entities, fileIds: new Set(names), problems };
}

function entityFiles(folder: string, problems: FileProblem[]): string[] {
  let files: string[];
  try {
    files = readdirSync(join(folder, 'entities'))
      .filter((file) => !file.startsWith('.'))
      .sort();
  } catch {
    problems.push({ file: 'entities', path: '', reason: 'the folder is missing' });
    return [];
  }
  for (const file of files) {
    if (!file.endsWith('.json'))
      problems.push({ file: `entities/${file}`, path: '', reason: 'this is no .json file' });
  }
  return files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));
}

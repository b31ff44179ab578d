import { compile } from '../compile/compile';
import { problemLine } from '../compile/problem-line';
import { packLine, packText, writeWhole } from './write-pack';

/** Makes a pack's file of a folder as in `knowledge/sources`: the problems, a line each; none where the file was written. */
export function buildFolder(folder: string, out: string, seeds: string): string[] {
  const compiled = compile(folder, seeds);
  if (!compiled.ok) return compiled.problems.map(problemLine);
  const { articles, entities, ...head } = compiled.pack;
  const sorted = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  writeWhole(out, packText({ head, articles: articles.map(packLine), entities: sorted.map(packLine) }), {
    hear: () => {},
    keeps: () => true,
  });
  return [];
}

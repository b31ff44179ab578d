/**
 * `npm run bench [NAME …] [-- --write]`: runs the benches (NAME.bench.ts beside this file), prints their tables, and with --write puts
 * each into its own part of docs/benchmarks.md with its plots. Exits with 1 where a bench is over a limit that it holds.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench, Results, Table } from './bench';

const here = new URL('./', import.meta.url);
const page = new URL('../../docs/benchmarks.md', import.meta.url);

const known = readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length));
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`no bench named ${unknown.join(', ')}; there are: ${known.join(', ')}`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : known) {
  const { default: bench } = (await import(new URL(`${name}.bench.ts`, here).href)) as { default: Bench };
  const results = await bench();
  console.log(`\n${results.title}\n${results.note}`);
  for (const table of results.tables) console.log(`\n${table.caption}\n${columns(table)}`);
  if (process.argv.includes('--write')) write(name, results);
  for (const limit of results.broken ?? []) {
    console.error(`\n${name}: ${limit}`);
    process.exitCode = 1;
  }
}

/** The table in columns of equal width. */
function columns({ head, rows }: Table): string {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join('  '),
    )
    .join('\n');
}

function markdown({ caption, head, rows }: Table): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    `**${caption}**`,
    '',
    line(head),
    line(head.map((_, n) => (n === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

/** Puts the results between the bench's own two marks, so that each bench is written by itself. */
function write(name: string, { title, note, tables, plots }: Results): void {
  const marks = [`<!-- bench ${name} -->`, `<!-- end of ${name} -->`] as const;
  for (const { file, svg } of plots) {
    const to = fileURLToPath(new URL(file, page));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, svg);
  }
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}.`;
  const parts = [
    `## ${title}`,
    note,
    machine,
    ...tables.map(markdown),
    ...plots.map(({ file, alt }) => `![${alt}](${file})`),
  ];
  const part = `${marks[0]}\n\n${parts.join('\n\n')}\n\n${marks[1]}`;
  const old = existsSync(page)
    ? readFileSync(page, 'utf8')
    : '# Benchmarks\n\nWritten by `npm run bench -- --write`; figures are medians over interleaved rounds of one run, and ratios wherever machines would differ.\n';
  const start = old.indexOf(marks[0]);
  const end = old.indexOf(marks[1]);
  const next =
    start < 0 || end < 0
      ? `${old.trimEnd()}\n\n${part}\n`
      : old.slice(0, start) + part + old.slice(end + marks[1].length);
  writeFileSync(page, next);
}

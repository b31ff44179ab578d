import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { placedLine } from '../../core/pack/stream/place';
import type { PackHead } from '../../core/pack/stream/read-pack';
import { ENTITY_TYPES, LANGUAGES } from '../../core/pack/terms';
import { idOf } from '../compile/skeleton';
import { SEEDS } from '../compile/where';
import { buildFolder } from './build-folder';
import { checkFile } from './check-file';
import { makePack } from './make';
import { createProgress } from './progress';

const USAGE = `npm run pack -- check FILE             say what is wrong with a pack's file, one problem a line
npm run pack -- build FOLDER           make a file of a folder as in knowledge/sources
npm run pack -- from-csv FILE          make one of a table: name, aliases (| between), type, description, address,
                                       and id, fact, wikidata, lat, lon, name_fr, aliases_fr, description_fr, fact_fr
npm run pack -- from-wikidata FILE     make one of a dump's JSON lines, or of a SPARQL query's JSON result
  --out FILE           the file to write (default: the list's name with .pack.json)
  --id ID --title TEXT --version N.N.N --author NAME (again for more) --licence TEXT
  --languages en,fr    languages to take names in; cards speak en, and fr where it is listed
  --type TYPE          what a thing is where the list does not say: ${ENTITY_TYPES.join(', ')}
  --date DATE          the day that the list was made; needed where it has addresses
  --skip               leave out lines that are nothing, and say which, instead of making nothing
Exit codes: 0 all is well, 1 something is wrong with the pack, 2 with the command.`;

const OPTIONS = {
  out: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  version: { type: 'string', default: '1.0.0' },
  author: { type: 'string', multiple: true, default: [] as string[] },
  licence: { type: 'string' },
  languages: { type: 'string', default: 'en' },
  type: { type: 'string', default: 'concept' },
  date: { type: 'string' },
  skip: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Thrown where the command makes no sense. */
class Misused extends Error {}

/** Runs one command and returns the exit code: 0 where all is well, 1 where the pack is not, 2 where the command is not. */
async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [command, path, ...rest] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (path === undefined || rest.length > 0) throw new Misused('say one command and one file');
  if (command === 'check') return check(path);
  const out = values.out ?? `${path.slice(0, path.length - extname(path).length)}.pack.json`;
  if (command === 'build') {
    const problems = buildFolder(path, out, SEEDS);
    return told(problems, problems.length === 0 ? out : null);
  }
  if (command !== 'from-csv' && command !== 'from-wikidata') throw new Misused(`"${command}" is no command`);
  const type = ENTITY_TYPES.find((known) => known === values.type);
  if (!type) throw new Misused(`"${values.type}" is no type`);
  const { head, languages } = headOf(values, basename(path, extname(path)));
  const from = command === 'from-csv' ? 'csv' : 'wikidata';
  const { written, lines } = await makePack({
    list: path,
    from,
    head,
    languages,
    type,
    date: values.date,
    skips: values.skip,
    out,
  });
  return told(lines, written ? out : null);
}

function headOf(
  said: {
    id?: string;
    title?: string;
    version: string;
    author: string[];
    licence?: string;
    languages: string;
  },
  name: string,
) {
  const languages = LANGUAGES.filter((language) => said.languages.split(',').includes(language));
  if (languages.length !== said.languages.split(',').length || !languages.includes('en'))
    throw new Misused(`--languages are some of ${LANGUAGES.join(',')}, and en is one of them`);
  if (said.licence === undefined)
    throw new Misused('say --licence: whoever installs the pack is told what may be done with it');
  const title = said.title ?? name;
  const hasFrench = languages.includes('fr');
  const head: PackHead = {
    format: 1,
    id: said.id ?? idOf(name),
    version: said.version,
    title: { en: title, ...(hasFrench && { fr: title }) },
    authors: said.author,
    licence: said.licence,
    languages: hasFrench ? ['en', 'fr'] : ['en'],
  };
  return { head, languages };
}

async function check(path: string): Promise<number> {
  const progress = createProgress('checking');
  const { problems, problemCount, counts } = await checkFile(path, (share) => progress.at(share));
  progress.done();
  for (const problem of problems) console.error(placedLine(problem));
  if (problemCount > problems.length) console.error(`and ${problemCount - problems.length} more`);
  if (problemCount > 0) return 1;
  console.log(
    `${counts.entities} entities, ${counts.aliases} names and aliases, ${counts.articles} articles`,
  );
  return 0;
}

/** Prints what is wrong, and what was written in spite of it. */
function told(lines: readonly string[], out: string | null): number {
  for (const line of lines) console.error(line);
  if (out === null) return 1;
  console.log(`wrote ${out}`);
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const isOurs = error instanceof Misused || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(isOurs ? `${(error as Error).message}\n\n${USAGE}` : (error as Error).message);
  process.exitCode = 2;
}

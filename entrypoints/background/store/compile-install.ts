import { createPackIndexWriter } from '@/core/look-up/write-pack-index';
import { compileInSteps } from '@/core/pack/lexicon-compile';
import { lexiconSource } from '@/core/pack/lexicon-pack';
import type { LexiconEntity } from '@/core/pack/lexicon-source';
import type { PackCounts } from '@/core/pack/stream/read-pack';
import { Refused } from '@/platform/messaging/refused';
import { takeTurns } from '../take-turns';
import type { KnowledgeDatabase } from './knowledge-database';

/** Entities of a pack up to which a look-up finds what its facts say, too: of more, their words would weigh more than all names. */
const FACTS_SEARCHED_UP_TO = 50_000;

/** Share of the compiling of a pack that its reading is; its lexicon is made in the rest. */
const READ_SHARE = 0.7;

/** How an install is finished. */
export interface Finish {
  /** Hears how much is done, from 0 to 1. */
  readonly onShare?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** The lexicon and the search of an install, from the entities that were put by; refused where some of them are missing. */
export async function compileInstall(
  db: KnowledgeDatabase,
  install: string,
  counts: PackCounts,
  { onShare = () => {}, signal }: Finish = {},
): Promise<{ bytes: ArrayBuffer; search: ArrayBuffer }> {
  const { source, search } = await readInstall(db, install, counts, (share) => {
    signal?.throwIfAborted();
    onShare(share * READ_SHARE);
  });
  if (source.length !== counts.entities)
    throw new Refused('not-found', `install: ${source.length} of ${counts.entities} entities are here`);
  const { buffer } = (await takeTurns(compileInSteps(source))).slice();
  signal?.throwIfAborted();
  return { bytes: buffer as ArrayBuffer, search };
}

/** What detection needs of every entity of an install, in order of id, and what a look-up searches. */
async function readInstall(
  db: KnowledgeDatabase,
  install: string,
  { entities: count }: PackCounts,
  onShare: (share: number) => void,
): Promise<{ source: LexiconEntity[]; search: ArrayBuffer }> {
  const source: LexiconEntity[] = [];
  const search = createPackIndexWriter(count <= FACTS_SEARCHED_UP_TO);
  const head = { format: 1, id: '', version: '', title: { en: '' }, authors: [], licence: '' } as const;
  let after = '';
  for (;;) {
    const chunks = await db.chunks
      .where(':id')
      .between([install, after], [install, '\uffff'], false)
      .limit(40)
      .toArray();
    for (const { first, entities } of chunks) {
      after = first;
      const pack = { ...head, authors: [], languages: [], articles: [], entities: [...entities] };
      for (const entity of lexiconSource(pack)) source.push(entity);
      for (const entity of entities) search.add(entity);
    }
    if (chunks.length === 0) return { source, search: search.bytes() };
    onShare(source.length / count);
  }
}

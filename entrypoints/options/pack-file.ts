import { aliasClaims } from '@/core/pack/alias-claims';
import { PACK_BYTES_MAX } from '@/core/pack/stream/limits';
import type { PlacedProblem } from '@/core/pack/stream/place';
import {
  createPackReader,
  type PackCounts,
  type PackHead,
  type PackPart,
} from '@/core/pack/stream/read-pack';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Answer } from '@/platform/messaging/protocol/answer';
import type { InstalledInfo } from '@/platform/messaging/protocol/own-page-requests';
import { Refused } from '@/platform/messaging/refused';
import { gatherChanges, type UpdateChanges } from './pack-changes';

/** What a file was found to be, before anything of it is written. */
export interface CheckedPack {
  readonly file: File;
  /** Null where even that could not be read. */
  readonly head: PackHead | null;
  readonly counts: PackCounts;
  readonly problems: readonly PlacedProblem[];
  readonly problemCount: number;
  /** How many of its names are known already. */
  readonly known: number;
  /** Some of its names. */
  readonly names: readonly string[];
  /** Against the version that is installed, where there is one. */
  readonly update: (UpdateChanges & { readonly version: string }) | null;
}

export class TooBig extends Error {}
export class NoText extends Error {}

/** Names that the summary gives as examples. */
const NAMES_SHOWN = 6;
/** Bytes read at once. */
const SLICE = 1 << 18;
/** How often a letter is sent again to a background that was stopped under it. */
const TRIES = 4;

type OnShare = (share: number) => void;

/** Checks a whole file and compares it with what is known; writes nothing. */
export async function checkPackFile(file: File, signal: AbortSignal, onShare: OnShare): Promise<CheckedPack> {
  if (file.size > PACK_BYTES_MAX) throw new TooBig();
  const reader = createPackReader();
  const installed = valueIn(await askAsOwnPage('listPacks', {}));
  const found = { head: null as PackHead | null, known: 0, names: [] as string[] };
  let old: InstalledInfo | undefined;
  const changes = gatherChanges((entities, after, until) =>
    asked('comparePack', { pack: old?.id ?? '', entities, after, until }),
  );
  const take = async (parts: Iterable<PackPart>): Promise<void> => {
    for (const part of parts) {
      if (part.kind === 'head') {
        found.head = part.head;
        old = installed.find(({ id }) => id === part.head.id);
      }
      if (part.kind !== 'entities' || !found.head || reader.problems.count() > 0) continue;
      const { entities } = part;
      found.names.push(...entities.slice(0, NAMES_SHOWN - found.names.length).map(({ name }) => name.en));
      const names = entities.flatMap((entity) => [...aliasClaims(entity)].map(({ rule }) => rule.text));
      found.known += await asked('countKnown', { pack: found.head.id, names });
      if (old) await changes.take(entities);
    }
  };
  await readParts(file, reader, take, signal, onShare);
  const counts = reader.counts();
  return {
    file,
    head: found.head,
    counts,
    problems: reader.problems.first,
    problemCount: reader.problems.count(),
    known: found.known,
    names: found.names,
    update:
      old && reader.problems.count() === 0 ? { version: old.head.version, ...(await changes.end()) } : null,
  };
}

/** Installs a file that was checked, in batches that nobody sees before the last is there; an abort leaves nothing behind. */
export async function installPackFile(
  { file, head }: CheckedPack,
  signal: AbortSignal,
  onShare: OnShare,
): Promise<void> {
  const install = crypto.randomUUID();
  const reader = createPackReader();
  try {
    const take = async (parts: Iterable<PackPart>): Promise<void> => {
      for (const part of parts) {
        if (part.kind === 'head') continue;
        const articles = part.kind === 'articles' ? part.articles : [];
        const entities = part.kind === 'entities' ? part.entities : [];
        await asked('stagePack', { install, articles, entities });
      }
    };
    await readParts(file, reader, take, signal, (share) => onShare(share * STAGED_SHARE));
    if (!head || reader.problems.count() > 0)
      throw new Refused('malformed', 'file: changed since it was checked');
    const letter = { install, head, counts: reader.counts() };
    for (let state = null; state?.at !== 'done'; ) {
      signal.throwIfAborted();
      state = await asked('finishPack', letter);
      if (state.at === 'running') onShare(STAGED_SHARE + state.share * (1 - STAGED_SHARE));
    }
  } catch (error) {
    await askAsOwnPage('dropPack', { install });
    throw error;
  }
}

/** Share of the work that lies behind when all is put by, and its lexicon is to be compiled. */
const STAGED_SHARE = 0.6;

async function readParts(
  file: File,
  reader: ReturnType<typeof createPackReader>,
  take: (parts: Iterable<PackPart>) => Promise<void>,
  signal: AbortSignal,
  onShare: OnShare,
): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < file.size && !reader.isStopped(); at += SLICE) {
    const bytes = await file.slice(at, at + SLICE).arrayBuffer();
    signal.throwIfAborted();
    await take(reader.read(decoded(decoder, bytes)));
    onShare(Math.min(1, (at + SLICE) / file.size));
  }
  await take(reader.end());
}

function decoded(decoder: TextDecoder, bytes: ArrayBuffer): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw new NoText();
  }
}

type PackRequest = 'countKnown' | 'comparePack' | 'stagePack' | 'finishPack';

/** The answer, asked for again where the background was stopped over the question: each of these is the same when it is asked twice. */
async function asked<K extends PackRequest>(
  request: K,
  letter: Parameters<typeof askAsOwnPage<K>>[1],
): Promise<Extract<Awaited<ReturnType<typeof askAsOwnPage<K>>>, { ok: true }>['value']> {
  for (let tries = 1; ; tries++) {
    const answer = await askAsOwnPage(request, letter);
    if (answer.ok || answer.error.code !== 'unreachable' || tries === TRIES) return valueIn(answer);
  }
}

function valueIn<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Refused(answer.error.code, answer.error.detail);
}

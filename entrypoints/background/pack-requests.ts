import { OWN } from '@/core/own/own-card';
import type { PackCounts, PackHead } from '@/core/pack/stream/read-pack';
import type { Language } from '@/core/settings/language';
import type {
  FinishState,
  InstalledInfo,
  OwnPageRequests,
} from '@/platform/messaging/protocol/own-page-requests';
import { Refused } from '@/platform/messaging/refused';
import type { Handlers } from '@/platform/messaging/serve';
import { soon } from './answer-soon';
import { comparePart } from './compare-pack';
import type { Knowledge } from './knowledge';
import type { PackMending } from './pack-mending';
import type { InstalledPack } from './store/knowledge-database';
import type { Packs } from './store/packs';
import type { Asker } from './trust';

/** An install that is being made the pack. */
interface Finishing {
  readonly install: string;
  readonly controller: AbortController;
  share: number;
  readonly ended: Promise<InstalledPack>;
}

/** The doors that packs need. */
interface Workings {
  readonly packs: Packs;
  readonly knowledge: Pick<Knowledge, 'names'>;
  readonly mending: Pick<PackMending, 'state'>;
  /** The bundled pack's id, which no other may have. */
  readonly bundledId: string;
  chosenLanguage(): Promise<Language>;
  /** Called when what is known is another. */
  onKnown(): void;
}

type PackRequests = Pick<
  OwnPageRequests,
  | 'listPacks'
  | 'countKnown'
  | 'comparePack'
  | 'stagePack'
  | 'finishPack'
  | 'dropPack'
  | 'choosePack'
  | 'movePack'
  | 'removePack'
>;

/** A handler for each request about installed packs. */
export function createPackRequests({
  packs,
  knowledge,
  mending,
  bundledId,
  chosenLanguage,
  onKnown,
}: Workings): Handlers<PackRequests, Asker> {
  /** The install that parts were put by for last. */
  let staged: string | undefined;
  let finishing: Finishing | null = null;

  const begin = (install: string, head: PackHead, counts: PackCounts): Finishing => {
    const controller = new AbortController();
    const onShare = (share: number): void => {
      begun.share = share;
    };
    const how = { onShare, signal: controller.signal };
    const ended = changed(packs.finish(install, head, counts, how));
    const begun: Finishing = { install, controller, share: 0, ended };
    // Who asks hears of a failure; nobody may ask any more.
    ended.catch(() => {});
    return begun;
  };

  function infoOf({ id, install, head, counts, isOn, isPublic, installedAt }: InstalledPack): InstalledInfo {
    const unread = mending.state(install);
    return { id, head, counts, isOn, isPublic, installedAt, ...(unread && { unread }) };
  }
  async function changed<T>(change: Promise<T>): Promise<T> {
    const done = await change;
    onKnown();
    return done;
  }
  return {
    async listPacks() {
      // What cannot be read shows when it is opened.
      await knowledge.names();
      return (await packs.all()).map(infoOf);
    },
    async countKnown({ pack, names }) {
      const known = await knowledge.names();
      return names.filter((name) => {
        const [first] = known.scan(name);
        return (
          first?.start === 0 &&
          first.end === name.length &&
          !known.entity(known.alias(first.alias).entity).id.startsWith(`${pack}/`)
        );
      }).length;
    },
    async comparePack({ pack, ...asked }) {
      const old = (await packs.all()).find(({ id }) => id === pack);
      if (!old) throw new Refused('not-found', 'pack: it was removed meanwhile');
      const language = await chosenLanguage();
      return comparePart(packs, old.install, asked, ({ name }) => name[language] ?? name.en);
    },
    async stagePack({ install, articles, entities }) {
      // What a browser that was killed left of another install.
      if (staged !== install) await packs.sweep(install);
      staged = install;
      return packs.stage(install, articles, entities);
    },
    async finishPack({ install, head, counts }) {
      if (head.id === OWN || head.id === bundledId)
        throw new Refused('not-allowed', `id: "${head.id}" is taken by what comes with Backstory`);
      if (finishing?.install !== install) {
        finishing?.controller.abort();
        finishing = begin(install, head, counts);
      }
      const asked = finishing;
      const pack = await soon(asked.ended).catch((error: unknown) => {
        // What failed may be tried again.
        if (finishing === asked) finishing = null;
        throw error;
      });
      return (
        pack ? { at: 'done', pack: infoOf(pack) } : { at: 'running', share: asked.share }
      ) satisfies FinishState;
    },
    async dropPack({ install }) {
      if (finishing?.install === install) finishing.controller.abort();
      await finishing?.ended.catch(() => {});
      return packs.drop(install);
    },
    choosePack: async ({ id, choices }) => infoOf(await changed(packs.choose(id, choices))),
    movePack: ({ id, by }) => changed(packs.move(id, by)),
    removePack: ({ id }) => changed(packs.remove(id)),
  };
}

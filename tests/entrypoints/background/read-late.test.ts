import pack from 'virtual:backstory/pack';
import { expect, it } from 'vitest';
import { indexEntities } from '@/core/look-up/index-entities';
import { createKnowledge } from '@/entrypoints/background/knowledge';
import { createLookUp } from '@/entrypoints/background/look-up';
import { createPackMending } from '@/entrypoints/background/pack-mending';
import { createKept } from '@/entrypoints/background/store/kept';
import { bundledLexicon } from '../../../scripts/detect/bundled-lexicon';
import { examplePack } from '../../core/pack/example-pack';
import { newDisk } from './store/disk';

/** Knowledge with an installed pack, its search, and what of the pack was read from the disk. */
async function withPack() {
  const { ownCards, packs } = createKept(newDisk());
  const { articles, entities, ...head } = examplePack();
  await packs.stage('one', articles, entities);
  await packs.finish('one', head, { articles: articles.length, entities: entities.length, aliases: 6 });
  const reads: string[] = [];
  const noted = {
    ...packs,
    lexicon(install: string) {
      reads.push('lexicon');
      return packs.lexicon(install);
    },
    search(install: string) {
      reads.push('search');
      return packs.search(install);
    },
  };
  const mending = createPackMending(packs, () => {});
  const knowledge = createKnowledge({
    bundled: pack,
    lexicon: bundledLexicon,
    ownCards,
    packs: noted,
    mending,
  });
  const lookUp = createLookUp({
    bundled: () => indexEntities(pack),
    held: knowledge.held,
    packs: noted,
    mending,
  });
  return { knowledge, lookUp, reads };
}

it('a card reads neither the names nor the search of a pack, and pages read its names once', async () => {
  const { knowledge, reads } = await withPack();
  expect(await knowledge.card('bridge/port-elm', [], 'en')).toMatchObject({ name: 'Port Elm' });
  expect(await knowledge.nameOf('bridge/ada-roe', 'en')).toBe('Ada Roe');
  expect(reads).toEqual([]);
  expect(await knowledge.names()).toBe(await knowledge.names());
  expect((await knowledge.names()).scan('In Port Elm.')).not.toEqual([]);
  expect(reads).toEqual(['lexicon']);
  knowledge.forget();
  await knowledge.names();
  expect(reads).toEqual(['lexicon', 'lexicon']);
});

it('what is read ahead is not read again by the look-up', async () => {
  const { lookUp, reads } = await withPack();
  await lookUp.readAhead();
  expect(reads).toEqual(['search']);
  expect((await lookUp.find('Port Elm', 'en'))[0]).toMatchObject({ entity: 'bridge/port-elm' });
  expect(reads).toEqual(['search']);
});

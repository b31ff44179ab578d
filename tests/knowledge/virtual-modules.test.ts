import lexicon from 'virtual:backstory/lexicon';
import pack from 'virtual:backstory/pack';
import { describe, expect, it, vi } from 'vitest';
import { openLexicon } from '@/core/pack/lexicon';
import { decodeLexicon } from '@/core/pack/lexicon-text';
import { compile } from '@/knowledge/compile/compile';
import { knowledgePlugin } from '@/knowledge/compile/vite-plugin';
import { BUNDLED_SOURCES, SEEDS } from '@/knowledge/compile/where';
import { exampleFiles, folderOf } from './example-sources';

/** What the plugin makes of a module id, with the files that it asks to be watched. */
async function load(sources: string, id: string): Promise<{ code: unknown; watched: string[] }> {
  const { load } = knowledgePlugin(sources);
  if (typeof load !== 'function') throw new Error('the plugin has no load hook');
  const watched: string[] = [];
  // The hook needs nothing of a build but this one function.
  const context = { addWatchFile: (file: string) => watched.push(file) } as unknown as ThisParameterType<
    typeof load
  >;
  return { code: await load.call(context, id, {} as never), watched };
}

describe('the virtual modules', () => {
  it('hold the bundled pack and its lexicon', () => {
    const compiled = compile(BUNDLED_SOURCES, SEEDS);
    expect(compiled.ok && pack).toEqual(compiled.ok && compiled.pack);
    expect(openLexicon(decodeLexicon(lexicon)).entityCount).toBe(pack.entities.length);
  });

  it('leave other modules alone', async () => {
    expect((await load(folderOf(exampleFiles()), 'virtual:else')).code).toBeNull();
  });

  it('watch every file of the sources', async () => {
    const { watched } = await load(folderOf(exampleFiles()), '\0virtual:backstory/pack');
    expect(watched.map((file) => file.replace(/^.*backstory-pack-[^/]+\//, ''))).toEqual([
      'pack.json',
      'articles.json',
      'entities',
      'entities/ada-roe.json',
      'entities/elm-bridge.json',
      'entities/port-elm.json',
    ]);
  });

  it('fail the build with every problem, told once', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const files = exampleFiles();
    files['entities/ada-roe.json'] = '{';
    files['pack.json'] = '{}';
    await expect(load(folderOf(files), '\0virtual:backstory/pack')).rejects.toThrow(
      /^\d+ problems in the knowledge, listed above$/,
    );
    expect(told.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^\n\d+ problems in .*\nentities\/ada-roe\.json: this is no JSON[\s\S]*\npack\.json format: this key is missing/,
        ),
      ],
    ]);
    told.mockRestore();
  });
});

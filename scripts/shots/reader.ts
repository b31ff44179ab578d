/** A reader who has been here for a while: notes on several sites, one of them deleted, a correction, a pack. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { ask, saveAll } from '../../tests/browser/harness/store-client';
import { highlight } from '../../tests/core/archive/records';
import { press, type Studio, untilThere } from './studio';

const page = (source: string, exact: string) => ({
  target: {
    source,
    selector: [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }],
  },
});
const NOTES = [
  highlight(1, {
    ...page('https://gazette.test/world/pact', 'Kim promised ports, Putin promised oil'),
    title: 'What the pact is worth — The Gazette',
    note: 'Compare with **1961**:\n- who consults whom\n- who pays',
    tags: ['treaties', 'to read'],
    colour: 'green',
    entities: ['kim-jong-un', 'vladimir-putin'],
    createdAt: '2026-11-03T08:00:00.000Z',
  }),
  highlight(2, {
    ...page('https://tide.test/reviews/2026/seoul', 'Seoul keeps its hand open, and its shells at home'),
    title: 'Seoul’s patience',
    colour: 'blue',
    entities: ['south-korea'],
    createdAt: '2026-10-21T18:30:00.000Z',
  }),
  highlight(3, {
    ...page('https://practice.invalid/', 'Red carpets are rare in Pyongyang.'),
    title: 'Welcome to Backstory',
    colour: 'pink',
    createdAt: '2026-10-02T09:15:00.000Z',
  }),
  highlight(4, {
    ...page('https://gazette.test/world/pact', 'a line that the editors took back'),
    title: 'What the pact is worth — The Gazette',
    createdAt: '2026-09-12T09:15:00.000Z',
  }),
];

/** Gives the reader of the studio all of this, through the pages of the extension. */
export async function settleIn({ test }: Studio): Promise<void> {
  const options = await test.openOwn('options.html');
  await saveAll(options, NOTES);
  await ask(options, 'deleteAnnotation', { id: NOTES.at(-1)?.annotation.id });
  const correction = {
    entity: 'vladimir-putin',
    surface: 'Putin',
    scope: 'site',
    where: 'gazette.test',
    madeAt: '2026-11-04T08:00:00.000Z',
  };
  await ask(options, 'keepCorrection', { correction, kept: true });
  await ask(options, 'changeSettings', { choices: { offSites: ['intranet.test'] } });
  await installPack(options);
  await options.close();
}

async function installPack(options: Page): Promise<void> {
  await dropPack(options);
  await press(options, '#packs .data-summary .soft-button');
  await untilThere(options, '[data-pack="currencies"]');
}

/** Drops an example pack on the options, which then say what it holds. */
export async function dropPack(options: Page): Promise<void> {
  const text = readFileSync(
    new URL('../../knowledge/examples/currencies.pack.json', import.meta.url),
    'utf8',
  );
  await untilThere(options, '#packs .data-drop');
  await options.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'currencies.pack.json'));
    document
      .querySelector('#packs .data-drop')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
  await untilThere(options, '#packs .data-summary');
}

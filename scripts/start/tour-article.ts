import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../platform/messaging/protocol/tab-requests';
import { type BrowserKind, launchBrowser, until } from '../../tests/browser/harness/launch';
import { inShadow, shownText } from '../../tests/browser/harness/shadow';

/**
 * The main job without a display: opens the article headless, prints a table of its mentions and saves a screenshot of
 * the first card into `folder`. Throws where the page has no mention or its card does not open.
 */
export async function tourArticle(kind: BrowserKind, address: string, folder: string): Promise<void> {
  const test = await launchBrowser(kind);
  try {
    // The article is opened last: a page in the background is not read.
    const own = await test.openOwn('popup.html');
    const page = await test.open(address);
    const report = await readReport(own, page);
    console.log(`${await test.browser.version()}, headless, on ${address}\n`);
    console.log(tableOf(report));
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `card-${kind}.png`);
    await openFirstCard(own, page, report);
    await until(
      async () => (await inShadow(page, (root) => root.getAnimations().length)) === 0,
      'the card has faded in',
    );
    await page.screenshot({ path: file });
    console.log(`\nScreenshot of a card: ${relative(process.cwd(), file)}`);
  } finally {
    await test.close();
  }
}

/** Why a page has no mention, by the state that it reports. */
const WHY_EMPTY: Record<string, string> = {
  'not-article': 'Nothing to mark: this page does not read like an article.',
  'not-readable': 'Nothing to mark: this is no page of text.',
  off: 'Nothing to mark: Backstory is off on this site.',
};

/** Asks the content script what it sees, from a page of the extension, as the popup does. */
async function readReport(own: Page, page: Page): Promise<PageReport> {
  let report: PageReport | undefined;
  const isRead = async (): Promise<boolean> => {
    report = (await askTab(own, page.url(), 'readMentions', {})) as PageReport | undefined;
    // A page that is read may have names yet to come, while it loads.
    return Boolean(report?.entities.length) || (report?.state ?? 'waiting') in WHY_EMPTY;
  };
  try {
    await until(isRead, 'the article is read');
  } catch (error) {
    if (!report || report.state === 'waiting') throw error;
  }
  if (!report?.entities.length)
    throw new Error(WHY_EMPTY[report?.state ?? ''] ?? 'No name of the pack stands on this page.');
  return report;
}

/** Text of a function for the page of the extension; a string, since it runs where our modules are not. */
const SEND = `async (address, request, letter) => {
  const api = globalThis.browser ?? globalThis.chrome;
  for (const { id } of await api.tabs.query({})) {
    const answer = await api.tabs.sendMessage(id, { request, letter }, { frameId: 0 }).catch(() => undefined);
    if (answer?.ok && (request !== 'readMentions' || address.startsWith('http') && address.includes(answer.value.host))) return answer.value;
  }
}`;

function askTab(own: Page, address: string, request: string, letter: object): Promise<unknown> {
  return own.evaluate(`(${SEND})(...${JSON.stringify([address, request, letter])})`);
}

async function openFirstCard(own: Page, page: Page, { entities }: PageReport): Promise<void> {
  const person = entities.find(({ type }) => type === 'person') ?? entities[0];
  await askTab(own, page.url(), 'showMention', { entity: person?.entity, index: 0 });
  await until(
    async () => (await shownText(page)).includes(person?.name ?? ''),
    `the card of ${person?.name} is open`,
  );
  await own.close();
}

function tableOf({ entities }: PageReport): string {
  const rows = [
    ['surface', 'entity', 'count'],
    ...entities.map((e) => [e.surfaces.join(', '), e.entity, String(e.count)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 2 ? cell.padStart(widths[2] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** What axe minds of a page: rules of WCAG and good practice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementContext } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface AxeFindings {
  /** Rules that are broken, each with the elements that break it. */
  readonly violations: readonly string[];
  /** What axe could not decide, in the same words. */
  readonly incomplete: readonly string[];
}

/** Runs axe over the page, or over a part of it. */
export async function axeFindings(page: Page, part?: ElementContext): Promise<AxeFindings> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async (context) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const found = await axe.run(context ?? document);
      const told = (results: typeof found.violations) =>
        results.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      return { violations: told(found.violations), incomplete: told(found.incomplete) };
    },
    (part ?? null) as never,
  );
}

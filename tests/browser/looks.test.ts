/**
 * The card looks as it did: pictures of a few of its states against those kept in looks/pictures. `npm run shots -- --accept`
 * keeps the pictures of this machine, once they were looked at.
 */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { drawnLooks } from '@/components/looks';
import { stringsIn } from '@/platform/words';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { CARD_STATES, type CardState } from './looks/cards';
import { areKept, keep, keptPicture, layOut, lookalikes } from './looks/kept';
import { markup } from './looks/markup';
import { difference } from './looks/picture';

/** Set by `npm run shots -- --accept`. */
const ACCEPT = process.env.BACKSTORY_ACCEPT === 'looks';
const GROUNDS = ['light', 'dark'] as const;
const { css } = drawnLooks('en', stringsIn('en'));

/** A page that is the card's ground and nothing else, with the card as the content script sets it up (entrypoints/content/overlay). */
const pageWith = ({ drawing }: CardState, ground: string) => `<!doctype html>
<html lang="en"><style>${css}
body { margin: 0; background: ${ground === 'dark' ? '#14171c' : '#fff'}; }</style>
<div class="surface" data-ground="${ground}"><div class="panel" role="dialog" popover="manual" style="left: 24px; top: 24px">
<div class="panel-body">${markup([drawing])}</div></div></div>`;

eachBrowser(
  'the looks of the card',
  (stage) => {
    let page: Page;
    let folder: string;
    beforeAll(async () => {
      page = await stage.browser.open('about:blank');
      await page.setViewport({ width: 400, height: 600 });
      await page.setContent(pageWith(CARD_STATES[0]!, 'light'));
      folder = await lookalikes(stage.kind, page);
    });

    async function photograph(state: CardState, ground: string): Promise<Uint8Array> {
      await page.setContent(pageWith(state, ground));
      await page.evaluate(
        ({ unfolded, saving, css }) => {
          // As dom/draw makes islands.
          for (const island of document.querySelectorAll('[data-own]')) {
            const [style, inside] = [document.createElement('style'), document.createElement('div')];
            style.textContent = css;
            inside.className = 'surface card island';
            inside.append(...island.childNodes);
            island.attachShadow({ mode: 'open' }).append(style, inside);
          }
          document.querySelector('.steps')?.remove();
          document.querySelector('.save')!.outerHTML = saving;
          for (const id of unfolded) {
            document.getElementById(id)!.hidden = false;
            document.querySelector(`[data-do="toggle ${id}"]`)!.ariaExpanded = 'true';
          }
          for (const words of document.querySelectorAll('[data-fill]')) words.append('Ada');
          document.querySelector<HTMLElement>('.panel')!.showPopover();
        },
        { unfolded: state.unfolded, saving: markup([state.saving]), css },
      );
      await until(
        () =>
          page.evaluate(() => document.getAnimations().length === 0 && document.fonts.status === 'loaded'),
        'the card has settled',
      );
      return page.screenshot();
    }

    it.for(CARD_STATES.flatMap((state) => GROUNDS.map((ground) => ({ ...state, ground }))))(
      'is as it was: $name, $ground',
      async ({ ground, ...state }, { skip }) => {
        skip(!ACCEPT && !areKept(folder), `nothing is kept for ${folder}`);
        const taken = await photograph(state, ground);
        const called = `${state.name}-${ground}`;
        if (ACCEPT) return keep(folder, called, taken);
        const kept = keptPicture(folder, called);
        if (!kept)
          throw new Error(
            `No ${called}.png in tests/browser/looks/pictures/${folder}: npm run shots -- --accept`,
          );
        const { pixels, picture } = difference(kept, taken);
        if (pixels === 0) return;
        layOut(folder, called, taken);
        expect.fail(
          `${pixels} pixels of “${called}” differ from tests/browser/looks/pictures/${folder}: look at ` +
            `${layOut(folder, `${called}-differs`, picture)}. If it is meant to: npm run shots -- --accept`,
        );
      },
    );
  },
  { withExtension: false },
);

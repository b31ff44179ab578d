import { browser } from 'wxt/browser';
import { noteTabsBefore } from '@/platform/tabs-before';
import { tellOfUpdate } from '@/platform/update-news';

/** Does what a new or changed installation needs: on an update a quiet word. */
export function followInstalling(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    await noteTabsBefore();
    if (reason === 'update') await tellOfUpdate();
  });
}

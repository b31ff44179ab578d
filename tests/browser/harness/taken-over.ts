/**
 * A build whose pages are taken over: beside ours it has a content script that sends whatever the page tells it to, as a
 * renderer in the wrong hands could. What the background answers is what it would answer to one.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';

/** Runs in the isolated world of every frame. Both browsers call their API `chrome`. */
const RELAY = `addEventListener('taken-over', async ({ detail }) => {
  const { turn, messages } = JSON.parse(detail);
  const answers = await Promise.all(messages.map((message) =>
    chrome.runtime.sendMessage(message).catch((error) => ({ lost: String(error) }))));
  dispatchEvent(new CustomEvent('taken-over-' + turn, { detail: JSON.stringify(answers.map((one) => one ?? null)) }));
});`;

export interface Sent {
  readonly ok?: boolean;
  readonly error?: { readonly code: string; readonly detail: string };
  /** The browser's own words where no answer came. */
  readonly lost?: string;
}

/** Folder of a copy of the build with the relay in it. */
export function takenOverBuild(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-taken-over-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const [script] = manifest.content_scripts;
  writeFileSync(join(folder, 'relay.js'), RELAY);
  manifest.content_scripts.push({ ...script, js: ['relay.js'] });
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** The answers to messages that the content script of this frame is made to send, in their order. */
export function sendAs(frame: Page | Frame, messages: readonly unknown[]): Promise<Sent[]> {
  return frame.evaluate(
    (json) =>
      new Promise<Sent[]>((resolve) => {
        const turn = Math.random();
        addEventListener(
          `taken-over-${turn}`,
          (event) => resolve(JSON.parse((event as CustomEvent).detail)),
          {
            once: true,
          },
        );
        dispatchEvent(
          new CustomEvent('taken-over', { detail: JSON.stringify({ turn, messages: JSON.parse(json) }) }),
        );
      }),
    JSON.stringify(messages),
  );
}

/** The answers to messages that an own page, or a page of another extension (`to` is ours), sends. */
export function sendFrom(own: Page, messages: readonly unknown[], to?: string): Promise<Sent[]> {
  return own.evaluate(
    async (json, id) => {
      const { runtime } = (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(...given: unknown[]): Promise<Sent | undefined> } };
        }
      ).chrome;
      return Promise.all(
        (JSON.parse(json) as unknown[]).map((message) =>
          runtime
            .sendMessage(...(id ? [id, message] : [message]))
            .then((answer) => answer ?? {})
            .catch((error) => ({ lost: String(error) })),
        ),
      );
    },
    JSON.stringify(messages),
    to ?? '',
  );
}

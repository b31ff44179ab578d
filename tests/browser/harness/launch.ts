/**
 * A real browser with the built extension in it, Chromium or Firefox behind one face. Everything that differs between
 * the two drivers (CDP and WebDriver BiDi) is told apart here and in shadow.ts only.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, requireBrowser } from '../../../scripts/browsers.mjs';
import { downloadTo, mayDownloadBuild, mayDownloadPrefs } from './may-download';
import { CHROMIUM_QUIET, FIREFOX_QUIET } from './quiet';
import { takenOverBuild } from './taken-over';

export type { BrowserKind };

/** Where the builds stand; set BACKSTORY_BUILD to test others. */
const BUILDS: Record<BrowserKind, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};
/** The id that wxt.config.ts gives the Firefox build, and the address its pages get in tests. */
export const FIREFOX_ID = 'backstory@backstory.invalid';
const FIREFOX_UUID = '1b0c1a3e-3f5c-4f0e-9d9d-6f1f6f1f6f1f';

export interface LaunchOptions {
  /** `host:port` of the news server; every request goes there. */
  proxy?: string;
  /** Profile folder; a new one that is deleted on close by default. */
  profile?: string;
  /** False for a browser without the extension, to compare. */
  withExtension?: boolean;
  /** Address of a page that stands in a tab before the extension is installed. */
  openBefore?: string;
  /** Shows a window (npm start on a desktop). */
  headful?: boolean;
  /** The reader's colour scheme; light by default. */
  colourScheme?: 'light' | 'dark';
  /** Installs a build whose pages send what they are told to (taken-over.ts). */
  takenOver?: boolean;
  /** Folder of the downloads, into which the reader has let the extension put files. */
  downloads?: string;
  /** Firefox is set never to remember a history: each of its windows is private. */
  noHistory?: boolean;
  /** Folder of the build; by default the one `npm run build` writes. */
  build?: string;
  /** Mode of the build that is taken by default (`wxt build --mode …`). */
  mode?: string;
}

export interface TestBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly profile: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** A new tab at the address, loaded. */
  open(address: string): Promise<Page>;
  /** A new tab with a page of the extension, for instance `popup.html`. */
  openOwn(path: string): Promise<Page>;
  /** Stops the background, as the browser does after a while without work. */
  stopBackground(): Promise<void>;
  /**
   * Closes and starts again with the same profile; with `kill` it is not asked to close (SIGKILL). `meanwhile` runs while it is not
   * running. The old object is done with.
   */
  restart(how?: { kill?: boolean; meanwhile?: () => void }): Promise<TestBrowser>;
  close(): Promise<void>;
}

/** Starts the browser and installs the extension. Throws where no browser or no build is found. */
export async function launchBrowser(kind: BrowserKind, options: LaunchOptions = {}): Promise<TestBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `backstory-${kind}-`));
  const browser = await (kind === 'chromium'
    ? launchChromium(profile, options)
    : launchFirefox(profile, options));
  const standard = options.mode ? `${BUILDS[kind]}-${options.mode}` : BUILDS[kind];
  const build = resolve(options.build ?? process.env.BACKSTORY_BUILD ?? standard);
  if (options.openBefore) await openPage(browser, options.openBefore);
  const id =
    options.withExtension === false ? '' : await browser.installExtension(changed(kind, build, options));
  const origin = kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
  if (id && !options.profile) await closeWelcome(browser, kind, `${origin}/welcome.html`);
  const close = () => browser.close();
  return {
    kind,
    browser,
    profile,
    origin,
    open: (address) => openPage(browser, address),
    openOwn: (path) => openOwnPage(browser, kind, `${origin}/${path}`),
    stopBackground: () => stopBackground(browser, kind, origin),
    restart: async ({ kill = false, meanwhile = () => {} } = {}) => {
      await (kill ? killed(browser, profile) : close());
      meanwhile();
      return launchBrowser(kind, { ...options, profile });
    },
    close: async () => {
      await close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Folder of the build as the options want it, a copy where they want it changed. */
function changed(kind: BrowserKind, build: string, { takenOver, downloads }: LaunchOptions): string {
  if (takenOver) return takenOverBuild(build);
  return downloads && kind === 'chromium' ? mayDownloadBuild(build) : build;
}

/** Resolves when the browser is dead; it had no time for anything. */
async function killed(browser: Browser, profile: string): Promise<void> {
  const child = browser.process();
  if (!child) throw new Error('The browser has no process of its own');
  const dead = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await dead;
  // The driver puts Firefox' preferences back behind it, which the next start must not overtake.
  const isTidy = () =>
    ['user.js', 'prefs.js'].every((name) => !existsSync(join(profile, `${name}.puppeteer`)));
  await until(isTidy, 'the profile is tidy');
}

/** Waits for the page that welcomes a new reader and closes it: who starts on something else than it wants no second page in front. */
async function closeWelcome(browser: Browser, kind: BrowserKind, address: string): Promise<void> {
  if (kind === 'chromium') {
    const target = await browser.waitForTarget((one) => one.url() === address);
    await (await target.page())?.close();
    return;
  }
  await until(
    async () =>
      (await inFirefoxChrome(
        browser,
        `(() => {
          const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
          const tab = [...gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec === ${JSON.stringify(address)});
          if (tab) gBrowser.removeTab(tab);
          return Boolean(tab);
        })()`,
      )) === true,
    'the reader is welcomed',
  );
}

function launchChromium(
  profile: string,
  { proxy, headful, colourScheme, downloads }: LaunchOptions,
): Promise<Browser> {
  if (downloads) downloadTo(downloads, profile);
  return puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: !headful,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: headful ? null : { width: 1200, height: 800 },
    args: [
      ...CHROMIUM_QUIET,
      ...(colourScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
}

function launchFirefox(
  profile: string,
  { proxy, headful, colourScheme, downloads, noHistory = false }: LaunchOptions,
): Promise<Browser> {
  const [host = '', port = ''] = proxy?.split(':') ?? [];
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: !headful,
    userDataDir: profile,
    defaultViewport: headful ? null : { width: 1200, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...FIREFOX_QUIET,
      ...(downloads ? mayDownloadPrefs(downloads) : {}),
      'browser.privatebrowsing.autostart': noHistory,
      'ui.systemUsesDarkTheme': colourScheme === 'dark' ? 1 : 0,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      ...(proxy
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': host,
            'network.proxy.http_port': Number(port),
            'network.proxy.ssl': host,
            'network.proxy.ssl_port': Number(port),
            'network.proxy.allow_hijacking_localhost': true,
            'network.proxy.no_proxies_on': '',
          }
        : {}),
    },
  });
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** Firefox never reports a moz-extension page as loaded, so its address is set and its document polled. */
async function openOwnPage(browser: Browser, kind: BrowserKind, address: string): Promise<Page> {
  const page = await browser.newPage();
  if (kind === 'chromium') {
    await page.goto(address, { waitUntil: 'load' });
    return page;
  }
  page.goto(address).catch(() => {});
  await until(
    async () =>
      (await page.evaluate(() => `${location.href} ${document.readyState}`)) === `${address} complete`,
    `${address} is loaded`,
  );
  return page;
}

async function stopBackground(browser: Browser, kind: BrowserKind, origin: string): Promise<void> {
  if (kind === 'chromium') {
    const target = browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(origin));
    const worker = await target?.worker();
    // The target is gone before puppeteer has let go of it, which it then reports.
    await worker?.close().catch((error: Error) => {
      if (!/No session|Target closed|No target/.test(error.message)) throw error;
    });
    return;
  }
  // Without it Firefox lets one live that is about to answer somebody.
  const at = '{ disableResetIdleForTest: true }';
  await inFirefoxChrome(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension.terminateBackground(${at})`,
  );
}

/** Value of a script in Firefox's own (privileged) scope. */
export async function inFirefoxChrome(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: ChromeResult }> };
  };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' } as object);
  const context = result.contexts?.[0]?.context;
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
  return answer.result.result?.value;
}

interface ChromeResult {
  contexts?: { context: string }[];
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Resolves once `holds` does, polled every 25 ms; throws after `timeoutMs` naming what did not come true. */
export async function until(
  holds: () => Promise<boolean> | boolean,
  what: string,
  timeoutMs = 15_000,
): Promise<void> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      if (await holds()) return;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Did not come true within ${timeoutMs} ms: ${what}${last ? ` (${last})` : ''}`);
}

/**
 * Finds a browser to run in, on Node built-ins alone: an environment variable first, then what is installed, then apt
 * where we may. Chromium stands for every browser of its family.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const KINDS = {
  chromium: {
    variable: 'BACKSTORY_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    mac: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
    windows: [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ],
    debian: 'chromium',
    install: 'Chromium, Google Chrome or Microsoft Edge',
  },
  firefox: {
    variable: 'BACKSTORY_FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: ['Firefox', 'Firefox Developer Edition'],
    windows: [
      ['Mozilla Firefox', 'firefox.exe'],
      ['Firefox Developer Edition', 'firefox.exe'],
    ],
    debian: 'firefox-esr',
    install: 'Firefox',
  },
};

/** The browsers that the harness can drive. */
export const BROWSER_KINDS = Object.keys(KINDS);

/** Path of an installed browser of the kind, or null. Throws where the environment variable names a file that is not there. */
export function findBrowser(kind) {
  const { variable, commands, mac, windows } = KINDS[kind];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, which does not exist.`);
  }
  return candidates(commands, mac, windows).find((path) => existsSync(path)) ?? null;
}

function candidates(commands, mac, windows) {
  const { env, platform } = process;
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => windows.map((parts) => join(root, ...parts)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return mac.flatMap((name) =>
      roots.map((root) => join(root, `${name}.app`, 'Contents', 'MacOS', executableOf(name))),
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The program inside a macOS bundle is named as the bundle, but for Firefox. */
function executableOf(name) {
  return name.startsWith('Firefox') ? 'firefox' : name;
}

/** Path of a browser of the kind; installs Debian's where root may. Throws one clear sentence where there is none. */
export function requireBrowser(kind, log = console.error) {
  const found = findBrowser(kind);
  if (found) return found;
  const { debian, variable, install } = KINDS[kind];
  if (canUseApt()) {
    log(`Installing ${debian} with apt-get (no ${install} found) …`);
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', debian]);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  throw new Error(`No ${install} found: install one, or set ${variable} to its program file.`);
}

function canUseApt() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  );
}

function apt(args) {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

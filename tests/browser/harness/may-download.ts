/** Downloads in tests: the folder that they go to, and the reader's leave for them, which no driver can give in the browser's prompt. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Preferences with which Firefox downloads to the folder, and takes what an extension asks for within a click as given. */
export function mayDownloadPrefs(folder: string) {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'extensions.webextOptionalPermissionPrompts': false,
  };
}

/** Folder of a copy of the build that has the leave from the start: Chromium then answers that it was given before. */
export function mayDownloadBuild(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-may-download-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_permissions: optional, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...optional] }));
  return folder;
}

/** Has Chromium download to the folder, in a profile with which it was not started yet. */
export function downloadTo(folder: string, profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ download: { default_directory: folder, prompt_for_download: false } }),
  );
}

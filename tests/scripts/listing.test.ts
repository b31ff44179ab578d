/** What the stores show: in both languages, and as long as they let it be. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import fr from '@/public/_locales/fr/messages.json';

/** Most characters of a summary and of a manifest's description (Chrome Web Store, the stricter of the two). */
const SUMMARY_MAX = 132;
/** Most characters of a name, and of a listing. */
const [NAME_MAX, LISTING_MAX] = [45, 16_000];

test.each([
  ['en', /\*\*Summary\*\* \([^)]*\): (.+)/, en],
  ['fr', /\*\*Résumé\*\* \([^)]*\) : (.+)/, fr],
] as const)('the listing in %s fits the stores', (language, summary, words) => {
  const listing = readFileSync(`docs/store/listing.${language}.md`, 'utf8');
  expect(summary.exec(listing)?.[1]?.length).toBeLessThanOrEqual(SUMMARY_MAX);
  expect(words.extensionDescription.message.length).toBeLessThanOrEqual(SUMMARY_MAX);
  expect(words.extensionName.message.length).toBeLessThanOrEqual(NAME_MAX);
  expect(listing.length).toBeLessThanOrEqual(LISTING_MAX);
});

test('both languages say as much', () => {
  const points = (language: string) =>
    readFileSync(`docs/store/listing.${language}.md`, 'utf8').match(/^- /gm)?.length;
  expect(points('fr')).toBe(points('en'));
});

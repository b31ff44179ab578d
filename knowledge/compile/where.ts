import { fileURLToPath } from 'node:url';

const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Folder of the bundled pack's sources. */
export const BUNDLED_SOURCES = inRepository('knowledge/sources/putin-kim-2024');

/** Folder with the articles' full texts, beside the repository where whoever works on it may read them; often absent. */
export const SEEDS = inRepository('../shared/seeds');

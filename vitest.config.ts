import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { knowledgePlugin } from './knowledge/compile/vite-plugin';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') };

export default defineConfig({
  plugins: [preact(), knowledgePlugin()],
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/seed.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // The rules of the card, whose pictures are taken; vitest leaves stylesheets empty otherwise.
          css: { include: /components\/[\w-]+\.css/ },
          // Two real browsers at a time would share two cores; a file owns the machine while it runs.
          fileParallelism: false,
          // A driver loses a race with its browser now and then (a tab that closes itself); ours show twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

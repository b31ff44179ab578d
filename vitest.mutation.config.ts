/** The unit tests that judge mutants, alone: the mutation runner knows no projects, and each test more is run for each mutant. */
import { defineConfig } from 'vitest/config';
import base from './vitest.config';

export default defineConfig({
  plugins: base.plugins ?? [],
  resolve: base.resolve ?? {},
  test: {
    include: (process.env.MUTATION_TESTS ?? 'tests/core/**/*.test.ts').split(';'),
    setupFiles: ['tests/seed.ts'],
    // Mutants are many and the machine is busy: a test of speed would judge the machine, and one of thousands of trials takes seconds each.
    testNamePattern:
      /^(?!.*(?:is quick|holds its numbers|mutated files|do not collide|a million|depth 5,000,000|mutated packs|maps every unit back|linear time|more mentions than a call takes|more of them than are remembered|a few readings of one long passage))/,
    testTimeout: 30_000,
  },
});

// The main paths in each engine of a browser: `npm run test:engines`. As many engines run beside each other as there are
// cores, each with one browser; one server answers all.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/engines/*.test.ts'],
    globalSetup: ['tests/engines/serve-app.ts'],
    expect: { requireAssertions: true },
    maxWorkers: Math.min(3, availableParallelism()),
    // A busy machine may take its time.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    reporters: ['verbose', ['json', { outputFile: 'reports/engines.json' }]],
  },
});

// The main paths in each engine of a browser: `npm run test:engines`. All engines run beside each other, for each waits for
// its browser most of the time; one server answers all.
import { defineConfig } from 'vitest/config';
import { TellRetries } from './tell-retries.ts';

export default defineConfig({
  test: {
    include: ['tests/engines/*.test.ts'],
    globalSetup: ['tests/engines/serve-app.ts'],
    expect: { requireAssertions: true, poll: { timeout: 30_000 } },
    maxWorkers: 3,
    // A busy machine may take its time.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    reporters: ['verbose', ['json', { outputFile: 'reports/engines.json' }], new TellRetries()],
  },
});

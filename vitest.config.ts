// The unit tests. The files of a worker share the modules that they load, which saves more than half of the work;
// tests/setup.ts puts back what a test stubs, and fails a file that leaves anything else behind.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/engines/**', 'tests/operations/**'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // A test that expects nothing proves nothing. What comes about by itself may take a busy machine
    // longer than the second that Vitest waits.
    expect: { requireAssertions: true, poll: { timeout: 30_000 } },
    // recheck judges in the test's own thread, without the helper that its other ways start.
    // The embedding model costs each file that builds an index seconds; those that are of it ask for it; so do those of
    // limits, for all other tests are one reader.
    env: {
      RECHECK_SYNC_BACKEND: 'pure',
      EMBEDDINGS: 'off',
      RATE_LIMIT: 'off',
      DATA_DIR: 'reports/data',
    },
    isolate: false,
    // Left to itself, Vitest keeps one core free: half of a machine that has two.
    maxWorkers: '100%',
    // No test is one of speed, and a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'reports/unit.json' }]],
  },
});

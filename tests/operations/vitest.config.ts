// The tests of operations: the built app as it is deployed, in processes of its own. `npm run test:operations`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/operations/**/*.test.ts'],
    expect: { requireAssertions: true },
    // Each starts servers, and one of them a build.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 600_000,
    reporters: ['default', ['json', { outputFile: 'reports/operations.json' }]],
  },
});

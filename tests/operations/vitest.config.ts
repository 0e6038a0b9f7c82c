// The tests of operations: the built app as it is deployed, in processes of its own. `npm run test:operations`.
import { defineConfig } from 'vitest/config';

const common = {
  expect: { requireAssertions: true },
  testTimeout: 120_000,
  hookTimeout: 600_000,
};
const builds = 'tests/operations/standalone.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'reports/operations.json' }]],
    projects: [
      // Builds, while nothing may be served from the working tree.
      { test: { ...common, name: 'build', include: [builds], sequence: { groupOrder: 0 } } },
      // Start servers, and wait for them for most of their time.
      {
        test: {
          ...common,
          name: 'processes',
          include: ['tests/operations/**/*.test.ts'],
          exclude: [builds],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

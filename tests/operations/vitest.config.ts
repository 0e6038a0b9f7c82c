// The tests of operations: the built app as it is deployed, in processes of its own. `npm run test:operations`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/operations/**/*.test.ts'],
    // Three servers of one PostgreSQL take a minute to start, and have a command of their own: `npm run test:fleet`.
    exclude: process.env.FLEET ? [] : ['tests/operations/fleet.test.ts'],
    expect: { requireAssertions: true },
    // Each starts servers, which keep one core busy while they start, and one of them a build: two go beside each other.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 600_000,
    reporters: ['default', ['json', { outputFile: 'reports/operations.json' }]],
  },
});

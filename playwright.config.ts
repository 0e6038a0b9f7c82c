// Browser tests: the app as `npm start` serves it, in the headless Chromium of an npm package, or in
// the browser that CHROMIUM_PATH names.
import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './scripts/browser/browser.ts';

// What is answered must not hang on how soon an embedding model is loaded; its own tests run it.
process.env.EMBEDDINGS ??= 'off';
// All tests are one reader.
process.env.RATE_LIMIT ??= 'off';

const port = Number(process.env.E2E_PORT ?? 3117);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A test waits for its browser half of the time: four keep the two cores of CI busy.
  workers: 4,
  // No test is one of speed, and a busy machine may take its time.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: await browserLaunchOptions(),
    // Recording each test takes half as long again.
    trace: 'on-first-retry',
  },
  webServer: {
    command: 'npm start',
    url: `http://localhost:${port}/api/health`,
    env: {
      ...{ PORT: String(port), DATA_DIR: 'reports/data' },
      ...{ OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
    },
    timeout: 240_000,
    stdout: 'ignore',
  },
});

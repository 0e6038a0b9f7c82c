// Readers of the app who leave while a language model answers them.
import { expect, test } from '@playwright/test';
import { leaveMidway } from '../../scripts/bench/leave-midway.ts';
import { startSlowModel } from '../../scripts/bench/slow-model.ts';
import { startApp } from '../../scripts/browser/start-app.ts';
import { promisedSecond } from '../fixtures/with-health.ts';

test('for readers who have left no model is asked, calls end, and others do not wait', async () => {
  const model = await startSlowModel();
  const app = await startApp(model.settings);
  try {
    await leaveMidway(app.origin, model, 4);
    const { midway, newCalls, endedMs, healthMs } = await leaveMidway(app.origin, model, 200);

    expect(midway).toBeGreaterThan(0);
    expect(newCalls).toBe(0);
    expect(endedMs).toBeLessThan(promisedSecond());
    expect(healthMs).toBeLessThan(promisedSecond());
  } finally {
    await app.stop();
    await model.close();
  }
});

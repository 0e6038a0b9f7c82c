// Readers of the app who leave while a language model answers them.
import { expect, test } from '@playwright/test';
import { leaveMidway } from '../../scripts/bench/leave-midway.ts';
import { startSlowModel } from '../../scripts/bench/slow-model.ts';
import { startApp } from '../../scripts/browser/start-app.ts';
import { startBareServer } from '../fixtures/bare-server.ts';

/** Milliseconds, beyond what a server that does nothing takes to say so in the same moment. */
const promised = 1000;

test('for readers who have left no model is asked, calls end, and others do not wait', async () => {
  const model = await startSlowModel();
  const app = await startApp(model.settings);
  const bare = await startBareServer();
  const asked = { origin: app.origin, beside: bare.origin };
  try {
    await leaveMidway(asked, model, 4);
    const { midway, newCalls, endedMs, healthMs, besideMs } = await leaveMidway(asked, model, 200);

    expect(midway).toBeGreaterThan(0);
    expect(newCalls).toBe(0);
    expect(endedMs).toBeLessThan(promised + besideMs);
    expect(healthMs).toBeLessThan(promised);
  } finally {
    await bare.stop();
    await app.stop();
    await model.close();
  }
});

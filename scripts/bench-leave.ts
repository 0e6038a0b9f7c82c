// npm run bench:leave [-- READERS]: readers who ask a language model and leave in the middle of their answers, 1,000
// unless told. Fails when a model is asked for a reader who has left, or calls go on, or others wait for long.
import { leaveMidway } from './bench/leave-midway.ts';
import { startSlowModel } from './bench/slow-model.ts';
import { startApp } from './browser/start-app.ts';
import { command } from './command.ts';

/** Milliseconds. */
const longest = 1000;

await command(async () => {
  const readers = Number(process.argv[2] ?? 1000);
  const model = await startSlowModel();
  const app = await startApp({
    ...model.settings,
    EMBEDDINGS: 'off',
    TRUSTED_PROXIES: '127.0.0.1, ::1',
  });
  try {
    await leaveMidway(app, model, 10);
    const { midway, newCalls, endedMs, healthMs } = await leaveMidway(app, model, readers);
    console.log(
      `Of ${readers} readers ${midway} left in the middle of an answer: ${newCalls} new calls, all ended in ${endedMs?.toFixed(0) ?? 'no'} ms; health took ${healthMs.toFixed(0)} ms at the most.`,
    );
    const isHeld =
      newCalls === 0 && endedMs !== undefined && endedMs < longest && healthMs < longest;
    return isHeld ? 0 : 1;
  } finally {
    await app.stop();
    await model.close();
  }
});

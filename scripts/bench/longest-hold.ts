// How long some work keeps everything else waiting: a ticker runs beside it, and the longest time between
// two of its ticks is what another reader's request would have waited. Counted is the thread's own time on
// the processor, for a busy machine takes it away from this process for as long as it likes.

/** Milliseconds of the longest hold of the event loop while the work goes on. */
export async function longestHold(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = process.threadCpuUsage();
  let isOver = false;
  const ticking = new Promise<void>((resolve) => {
    const tick = () => {
      const { user, system } = process.threadCpuUsage(last);
      longest = Math.max(longest, (user + system) / 1000);
      last = process.threadCpuUsage();
      if (isOver) resolve();
      else setImmediate(tick);
    };
    setImmediate(tick);
  });
  await work();
  isOver = true;
  await ticking;
  return longest;
}

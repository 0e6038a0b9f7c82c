// An npm that is killed passes nothing on to what it has started.

/** Milliseconds between looks. */
const pause = 200;

/** Calls `tell` once when the npm that has started this process is gone; gives the timer that looks. */
export function whenOrphaned(tell: () => void): NodeJS.Timeout | undefined {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    tell();
  }, pause).unref();
  return look;
}

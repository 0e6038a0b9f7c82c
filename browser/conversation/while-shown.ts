// Work that a page must not hold half done when it goes away. WebKit keeps such a page for Back as it stands, and with it
// an open transaction, for which the database has every other page of the site wait.

export type Stoppable<Result> = {
  result: Promise<Result>;
  /** Ends it with nothing done, and tells whether it did: work that ends without the page is left to end. */
  stop(): boolean;
};

/**
 * A runner of work: what is under way when the page goes away is stopped, and done anew once the page is shown again;
 * what is asked for in between waits for that.
 */
export function whileShown(page: EventTarget) {
  let returning: Promise<void> | undefined;
  const running = new Set<() => void>();

  page.addEventListener('pagehide', () => {
    returning ??= new Promise((resolve) => {
      const onShown = () => {
        returning = undefined;
        resolve();
      };
      page.addEventListener('pageshow', onShown, { once: true });
    });
    for (const stop of running) stop();
  });

  return async <Result>(begin: () => Stoppable<Result>): Promise<Result> => {
    for (;;) {
      while (returning) await returning;
      const outcome = await runOnce(begin(), running);
      if ('result' in outcome) return outcome.result;
    }
  };
}

type Outcome<Result> = { result: Result } | { isStopped: true };

async function runOnce<Result>(
  { result, stop }: Stoppable<Result>,
  running: Set<() => void>,
): Promise<Outcome<Result>> {
  let isStopped = false;
  const onAway = () => {
    isStopped = stop();
  };
  running.add(onAway);
  try {
    return { result: await result };
  } catch (error) {
    if (!isStopped) throw error;
    return { isStopped };
  } finally {
    running.delete(onAway);
  }
}

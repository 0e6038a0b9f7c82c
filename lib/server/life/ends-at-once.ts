// What a signal does to a process before it serves: nothing is under way, so it ends at once, and well.
import { processWide } from '../../process-wide.ts';

/** The signals by which a server is told to end. */
export const endingSignals = ['SIGTERM', 'SIGINT'] as const;

const end = () => processWide('ends-at-once', () => () => process.exit(0));

/** From now on, until the process serves. */
export function endAtOnceWhenTold(): void {
  for (const signal of endingSignals) process.on(signal, end());
  // Who started this process is gone without a signal.
  process.on('disconnect', end());
}

/** Whoever serves has something to finish first, and hears the signals itself. */
export function endAtOnceNoMore(): void {
  for (const signal of endingSignals) process.off(signal, end());
  process.off('disconnect', end());
}

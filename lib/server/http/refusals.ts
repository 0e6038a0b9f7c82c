// Tells of requests that were refused, by their code, to whoever keeps count beside the metrics.
import type { ErrorCode } from '../../errors.ts';
import { processWide } from '../../process-wide.ts';

const told = processWide('refusals', () => ({ tell: (_code: ErrorCode) => {} }));

/** From now on, for the whole process; whoever was told before is told no more. */
export function onRefusal(tell: (code: ErrorCode) => void): void {
  told.tell = tell;
}

export function tellRefusal(code: ErrorCode): void {
  told.tell(code);
}

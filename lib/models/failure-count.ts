// How often something that an answer is made with has failed in this process: an answer during which it did is not as
// good as the next may be.
import { processWide } from '../process-wide.ts';

const shared = processWide('failures', () => ({ count: 0 }));

export function countFailure(): void {
  shared.count += 1;
}

export function failuresSoFar(): number {
  return shared.count;
}

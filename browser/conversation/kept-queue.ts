// The questions that wait, kept by the tab over a reload: what was under way then is stopped, and they go on waiting.
import * as v from 'valibot';
import { ownName, tabEntry } from '../stored-entry.ts';
import { type Waiting, waitingSchema } from './waiting-questions.ts';

const kept = tabEntry(`${ownName}:queue`);

export function keepQueue(queue: Waiting[]): void {
  kept.write(queue.length > 0 ? JSON.stringify(queue) : '');
}

export function readQueue(): Waiting[] {
  try {
    return v.parse(v.array(waitingSchema), JSON.parse(kept.read() ?? '[]'));
  } catch {
    return [];
  }
}

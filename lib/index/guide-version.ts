// What a guide says, as a short name that changes when it says something else.
import { createHash } from 'node:crypto';
import type { Guide } from '../types.ts';

/** 12 hexadecimal digits of a hash of the guide's statements, in their order. */
export function guideVersion({ statements }: Guide): string {
  // A statement's id holds a hash of its words.
  const ids = statements.map(({ id }) => id).join('\n');
  return createHash('sha256').update(ids).digest('hex').slice(0, 12);
}

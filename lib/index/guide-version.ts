// What a guide says, as a short name that changes when it says something else.
import { createHash } from 'node:crypto';
import type { Guide } from '../types.ts';

const known = new WeakMap<Guide, string>();

/** 12 hexadecimal digits of a hash of the guide's statements, in their order. */
export function guideVersion(guide: Guide): string {
  const version = known.get(guide) ?? versionOf(guide);
  known.set(guide, version);
  return version;
}

// A statement's id holds a hash of its words.
function versionOf({ statements }: Guide): string {
  const ids = statements.map(({ id }) => id).join('\n');
  return createHash('sha256').update(ids).digest('hex').slice(0, 12);
}

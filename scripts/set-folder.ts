// The folder of public question sets that a command is given as `--set DIR`.
import { parseArgs } from 'node:util';
import { SignpostError } from '../lib/errors.ts';

/** @throws SignpostError `bad-request` when none is named. */
export function readSetFolder(): string {
  const { values } = parseArgs({ options: { set: { type: 'string' } } });
  if (values.set) return values.set;
  throw new SignpostError('bad-request', 'Name the folder of the public sets: --set DIR.');
}

// Reads the arguments of a command; what it does not know is told with how the command is used.
import { SignpostError } from '../lib/errors.ts';

/** @throws SignpostError `bad-request` with the reason and the usage. */
export function readArguments<Parsed>(usage: string, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SignpostError('bad-request', `${reason}\n${usage}`, { cause: error });
  }
}

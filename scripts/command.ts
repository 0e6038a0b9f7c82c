// The frame of every command: errors that a person can mend are printed as a sentence, others in full.
import { SignpostError } from '../lib/errors.ts';

/** Runs a command; it gives the exit code, or nothing for success. */
export async function command(run: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    console.error(error instanceof SignpostError ? error.message : error);
    process.exitCode = 1;
  }
}

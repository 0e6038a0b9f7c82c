// The frame of every command: errors that a person can mend are printed as a sentence, others in full.
import { SignpostError } from '../lib/errors.ts';
import { isLanguage, type Language, languages } from '../lib/wire/languages.ts';

/** Runs a command; it gives the exit code, or nothing for success. */
export async function command(run: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    console.error(error instanceof SignpostError ? error.message : error);
    process.exitCode = 1;
  }
}

/** What `--lang` names. @throws SignpostError `bad-request`, with how the command is used. */
export function languageOf(tag: string, usage: string): Language {
  const [named] = tag.toLowerCase().split('-');
  if (isLanguage(named)) return named;
  throw new SignpostError(
    'bad-request',
    `"${tag}" is no language of the command: use one of ${languages.join(', ')}. ${usage}`,
  );
}

// The words file that may lie beside a guide (`career.words.yaml` beside `career.md`): what its readers
// call things, as synonyms and as other wordings of what a section answers.
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { SignpostError } from '../errors.ts';
import type { GuideWords } from '../types.ts';
import type { GuideFile } from './guide-files.ts';

const wordsSchema = z.strictObject({
  synonyms: z.array(z.array(z.coerce.string().trim().min(1)).min(2)).default([]),
  askedAs: z.record(z.string(), z.array(z.string().trim().min(1))).default({}),
});

/** @throws SignpostError `bad-guide` that names the file and what to mend in it. */
export function parseWords({ wordsFile }: GuideFile): GuideWords {
  if (!wordsFile) return { synonyms: [], askedAs: {} };
  const { file, source } = wordsFile;
  const parsed = wordsSchema.safeParse(readYaml(file, source));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue?.path.join('.') || 'the file as a whole';
  throw new SignpostError(
    'bad-guide',
    `${file}: ${place}: ${issue?.message}. content/README.md shows a words file.`,
  );
}

function readYaml(file: string, text: string): unknown {
  try {
    return parseYaml(text) ?? {};
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SignpostError('bad-guide', `${file} is no valid YAML: ${reason}`, { cause });
  }
}

// The words file that may lie beside a guide (`career.words.yaml` beside `career.md`): what its readers
// call things, as synonyms, as other wordings of what the guide answers, and as what they ask in vain.
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { SignpostError } from '../errors.ts';
import type { GuideFile } from './guide-files.ts';

const questions = z.array(z.string().trim().min(1));

const entryError =
  'must be a question (in quotation marks if it has a colon), or the first words of a statement with a list of questions';

const wordsSchema = z.strictObject({
  synonyms: z.array(z.array(z.coerce.string().trim().min(1)).min(2)).default([]),
  /** By section id: questions, and questions by the first words of the statement that answers them. */
  askedAs: z
    .record(
      z.string(),
      z.array(z.union([z.string().trim().min(1), z.record(z.string(), questions)], entryError)),
    )
    .default({}),
  notCovered: questions.default([]),
});

/** A wording as written: the section by its id, the statement by its first words. */
export type ListedWording = { text: string; sectionId: string; opening: string | undefined };

export type ListedWords = {
  synonyms: string[][];
  askedAs: ListedWording[];
  notCovered: string[];
};

/** @throws SignpostError `bad-guide` that names the file and what to mend in it. */
export function parseWords({ wordsFile }: GuideFile): ListedWords {
  if (!wordsFile) return { synonyms: [], askedAs: [], notCovered: [] };
  const { file, source } = wordsFile;
  const parsed = wordsSchema.safeParse(readYaml(file, source));
  if (parsed.success) return { ...parsed.data, askedAs: listWordings(parsed.data.askedAs) };
  const issue = parsed.error.issues[0];
  const place = issue?.path.join('.') || 'the file as a whole';
  throw new SignpostError(
    'bad-guide',
    `${file}: ${place}: ${issue?.message}. content/README.md shows a words file.`,
  );
}

type Entry = string | Record<string, string[]>;

function listWordings(askedAs: Record<string, Entry[]>): ListedWording[] {
  return Object.entries(askedAs).flatMap(([sectionId, entries]) =>
    entries.flatMap((entry): ListedWording[] => {
      if (typeof entry === 'string') return [{ text: entry, sectionId, opening: undefined }];
      return Object.entries(entry).flatMap(([opening, texts]) =>
        texts.map((text) => ({ text, sectionId, opening })),
      );
    }),
  );
}

function readYaml(file: string, text: string): unknown {
  try {
    return parseYaml(text, { logLevel: 'error' }) ?? {};
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SignpostError('bad-guide', `${file} is no valid YAML: ${reason}`, { cause });
  }
}

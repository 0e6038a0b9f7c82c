// Reads the file of an owner's questions for a command.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  type OwnersQuestion,
  parseQuestions,
  usualQuestionsFile,
} from '../../lib/authoring/questions-file.ts';
import { SignpostError } from '../../lib/errors.ts';

export type QuestionsFile = {
  /** As seen from where the command runs. */
  path: string;
  questions: OwnersQuestion[];
};

/** @param named The file that the command was given; that in the folder of guides where it was given none. */
export async function readQuestions(
  named: string | undefined,
  guideDir: string,
): Promise<QuestionsFile> {
  const path = relative(process.cwd(), named ?? join(guideDir, usualQuestionsFile));
  const source = await readFile(path, 'utf8').catch((cause) => {
    throw new SignpostError(
      'bad-request',
      `There is no file of questions at "${path}". Write one, as docs/authoring.md shows, or name another.`,
      { cause },
    );
  });
  return { path, questions: parseQuestions(path, source) };
}

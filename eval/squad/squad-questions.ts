// The questions of the SQuAD set, and their asking.
import { z } from 'zod';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import type { Models } from '../../lib/signpost.ts';
import { readLines } from '../read-lines.ts';
import { type Trial, tryTurns } from '../trial.ts';

const questionSchema = z.object({
  question: z.string(),
  /** Slug of the article that the question was written for. */
  guide: z.string(),
  section: z.string(),
  /** Spans of the section that answer it; none for a near miss. */
  answers: z.array(z.string()),
  answerable: z.boolean(),
});

export type SquadQuestion = z.infer<typeof questionSchema>;
export type SquadTrial = Trial & { question: SquadQuestion };

/** Reads every `sample`-th question. */
export function readSquad(path: string, sample: number): SquadQuestion[] {
  return readLines(path, questionSchema, sample);
}

/** Asks each question of the guides of an index. */
export async function trySquad(
  questions: SquadQuestion[],
  index: GuideIndex,
  models: Partial<Models>,
): Promise<SquadTrial[]> {
  const trials: SquadTrial[] = [];
  for (const question of questions) {
    const trial = await tryTurns([{ role: 'user', text: question.question }], index, models);
    trials.push({ question, ...trial });
  }
  return trials;
}

/** The section that a question was written for, as a trial names sections. */
export function sectionOf({ question }: SquadTrial): string {
  return `${question.guide}#${question.section}`;
}

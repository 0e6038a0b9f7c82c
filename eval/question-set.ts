// The evaluation's questions, and the sets of them that lie beside this file.
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { answerStatuses } from '../lib/wire/stream-parts.ts';

const questionSchema = z.object({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  history: z.array(z.object({ role: z.enum(['user', 'assistant']), text: z.string() })).default([]),
  /** Of each list, one must occur in the answer. */
  facts: z.array(z.array(z.string()).min(1)).default([]),
  /** Of each list, one section must be cited. */
  sections: z.array(z.array(z.string()).min(1)).default([]),
  expect: z.enum(answerStatuses),
  /** What must not occur in the answer. */
  absent: z.array(z.string()).default([]),
});

export type EvalQuestion = z.infer<typeof questionSchema>;

/** A set about the bundled guide; nobody looks at the questions or answers of one that is held back. */
export type QuestionSet = { name: string; isHeldBack: boolean; questions: EvalQuestion[] };

/** Reads one set from its file, one question a line. */
export function readQuestions(path: string): EvalQuestion[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => questionSchema.parse(JSON.parse(line)));
}

/** All sets `career.<name>.jsonl`, those that are tuned on first. */
export function readCareerSets(): QuestionSet[] {
  const folder = `${import.meta.dirname}/sets`;
  const names = readdirSync(folder).flatMap(
    (file) => /^career\.(.+)\.jsonl$/.exec(file)?.[1] ?? [],
  );
  const sets = names.sort().map((name) => ({
    name,
    isHeldBack: name.startsWith('held'),
    questions: readQuestions(`${folder}/career.${name}.jsonl`),
  }));
  return [...sets.filter((set) => !set.isHeldBack), ...sets.filter((set) => set.isHeldBack)];
}

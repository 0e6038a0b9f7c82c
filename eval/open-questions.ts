// The questions of a set of open guides: `questions.jsonl` beside the folder `guides`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readLines } from './read-lines.ts';

const questionSchema = z.object({
  id: z.string(),
  /** The guide's file name without `.md`. */
  guide: z.string(),
  kind: z.string(),
  /** The reader's questions in order; the last one is scored. */
  turns: z.array(z.string()).min(1),
  /** All must be shown, each by one of its alternatives: `27 days|27`. */
  must: z.array(z.string()).default([]),
  mustNot: z.array(z.string()).default([]),
  /** Sections by id or heading, of which one has to be cited. */
  section: z.array(z.string()).default([]),
  covered: z.boolean(),
  /** Whether an alternative of `must` may be worked out, and so stand in no guide. */
  derived: z.boolean().default(false),
});

export type OpenQuestion = z.infer<typeof questionSchema>;

/** The set of our own, about invented guides. */
export const ownOpenGuides = `${import.meta.dirname}/open`;

/** Whether a folder is a set of open guides. */
export function isOpenSet(folder: string): boolean {
  return ['guides', 'questions.jsonl'].every((name) => existsSync(join(folder, name)));
}

/** Every `sample`-th question of a set. */
export function readOpenQuestions(folder: string, sample = 1): OpenQuestion[] {
  return readLines(join(folder, 'questions.jsonl'), questionSchema, sample);
}

/** The alternatives of each string that an answer must show. */
export function alternativesOf({ must }: OpenQuestion): string[][] {
  return must.map((said) => said.split('|'));
}

// How an owner writes what is kept, and where: DATABASE_URL, KEEP_QUESTIONS, KEEP_DAYS, KEEP_QUESTIONS_NOTICE.
import { z } from 'zod';

/** Of which questions the words are kept: of none, of those that the guides do not answer, or of all. */
const keepQuestions = ['off', 'refused', 'all'] as const;

/** What is kept of readers. */
export type KeepRules = {
  questions: (typeof keepQuestions)[number];
  /** After so many days everything that is kept is deleted. Undefined: words of questions after `usualDays`. */
  days: number | undefined;
  /** What readers are told of it, in the owner's words. Undefined: in ours. */
  notice: string | undefined;
};

/** Days for which words of questions are kept unless the owner says otherwise. */
export const usualDays = 90;

const longestDays = 3650;
const longestNotice = 300;
const daysError = `write a whole number of days, from 1 to ${longestDays}, as in 30`;

const optional = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .optional();

const databaseUrl = optional.pipe(
  z
    .url({
      protocol: /^postgres(?:ql)?$/,
      error:
        'write the address of a PostgreSQL, as in postgres://user:password@localhost:5432/signpost',
    })
    .optional(),
);

/** The variables of the environment, to be read with the others. */
export const keepSettings = {
  DATABASE_URL: databaseUrl,
  KEEP_QUESTIONS: optional.pipe(
    z.enum(keepQuestions, { error: 'use off, refused or all' }).default('refused'),
  ),
  KEEP_DAYS: optional
    .transform((value) => (value === undefined ? undefined : Number(value)))
    .pipe(z.int({ error: daysError }).min(1, daysError).max(longestDays, daysError).optional()),
  KEEP_QUESTIONS_NOTICE: optional.pipe(
    z.string().max(longestNotice, `use ${longestNotice} characters at the most`).optional(),
  ),
};

/** What the variables say together. */
export function keepRulesOf(env: {
  KEEP_QUESTIONS: KeepRules['questions'];
  KEEP_DAYS?: number | undefined;
  KEEP_QUESTIONS_NOTICE?: string | undefined;
}): KeepRules {
  const { KEEP_QUESTIONS: questions, KEEP_DAYS: days, KEEP_QUESTIONS_NOTICE: notice } = env;
  return { questions, days, notice };
}

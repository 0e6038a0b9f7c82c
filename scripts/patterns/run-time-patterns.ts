// Patterns in which a word stands that is known at run time only: they are judged with an example of it.

export type RunTimePattern = {
  path: string;
  /** What may be put in, and why it adds no repetition. */
  reason: string;
  /** What is put in for each name that is no constant of the module. */
  examples: Record<string, string>;
};

export const runTimePatterns: RunTimePattern[] = [
  {
    path: 'lib/language/count-asked.ts',
    reason: 'The beginning of a plural: letters alone.',
    examples: { start: 'develope' },
  },
  {
    path: 'lib/language/expected-answer.ts',
    reason: 'A noun: letters alone.',
    examples: { noun: 'leave' },
  },
  {
    path: 'lib/language/definition-asked.ts',
    reason: 'One to three words: letters alone.',
    examples: { words: 'type[ -]hint' },
  },
  {
    path: 'lib/understand/spelling.ts',
    reason: 'A word of the question between what is no letter: letters and apostrophes.',
    examples: { word: String.raw`(?<![\p{L}\p{N}])developr(?![\p{L}\p{N}])` },
  },
];

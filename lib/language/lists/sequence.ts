// Words with which sentences tell one step after the other.

/** Those of the first step, besides "first". */
export const firstOpeners = [
  'to begin with',
  'to start with',
  'first of all',
  'start by',
  'begin by',
];

/** Those that count, from the second step on. */
export const ordinalOpeners = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(
  ' ',
);

/** Those that lead on, whatever step it is. "Next" and "last" do so before a comma alone. */
export const laterOpeners = [
  'then',
  'afterwards',
  'after that',
  'after this',
  'following that',
  'once that is done',
  'when that is done',
  'finally',
  'lastly',
  'last of all',
  'to finish',
  'at the end',
  'in the end',
];

/** What a step is called in a question. */
export const stepNouns = ['step', 'steps', 'stage', 'stages', 'thing', 'things', 'task', 'action'];

/** Between two steps that are told one after the other. */
export const sequels = [
  'after that',
  'afterwards',
  'once that is done',
  'once this is done',
  'next',
];

/** What says when something is done by something else, each with where that puts it. */
export const timeRelations: Record<string, 'before' | 'after' | 'during'> = {
  before: 'before',
  'prior to': 'before',
  'ahead of': 'before',
  after: 'after',
  following: 'after',
  during: 'during',
};

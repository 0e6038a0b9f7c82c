// What narrows a sentence down.

/** What opens a condition. */
export const conditionMarks = [
  'if',
  'unless',
  'once',
  'when',
  'whenever',
  'as long as',
  'provided',
];

/** What narrows down whom or what a sentence is about, before the words that say to what. */
export const restrictions =
  'if|when|while|unless|except|other than|provided|as long as|those with|those who|those of|those in|at least|more than|less than|fewer than|dearer than|cheaper than|older than|younger than|longer than|shorter than|over|under|above|below|from|between'.split(
    '|',
  );

/** Behind a word for everybody: it is not everybody then. */
export const relatives = 'from|with|who|whose|over|under|above|below|in|at|of|that|on'.split('|');

/** What says that something is no rule. */
export const exceptionWords = ['exception', 'exceptions', 'exceptionally'];

/** What opens a condition without which a sentence does not hold. */
export const narrowingMarks = [
  'if',
  'unless',
  'provided',
  'as long as',
  'only when',
  'on condition',
];

/** What names a group by what its members have. */
export const groupMarks =
  'those with|those who|anyone with|anybody with|everyone with|whoever has'.split('|');

/** Prepositions that hang a restriction on a noun: "parcels from abroad". */
export const hangingMarks = 'on in at from over under above below with without for during'.split(
  ' ',
);

/** What opens a condition behind what it is for: "provided no key was lost". */
export const provisos = ['provided', 'providing', 'unless', 'as long as', 'on condition'];

/** What opens a case of which a sentence says something. */
export const caseMarks = ['if', 'when', 'whenever', 'once', 'as soon as', 'in case', 'in case of'];

/** What opens a sentence that goes on about the case of the one before it. */
export const referringBack = [
  'in that case',
  'in this case',
  'in such cases',
  'in those cases',
  'then',
];

/** Behind which stands what something does not hang on, and what says that it does. */
export const independenceMarks = [
  'irrespective of',
  'regardless of',
  'independent of',
  'independently of',
  'no matter',
];
export const dependenceWords =
  'depend|depends|depending|according to|based on|varies|vary|higher|lower|more|less|better|worse|larger|smaller|longer|shorter'.split(
    '|',
  );

// Words that join clauses and phrases.

/** What sets two clauses of one sentence against each other. */
export const contrasts = ['while', 'whereas', 'but'];

/** What gives a reason. */
export const reasons = [
  'because',
  'since',
  'due to',
  'so that',
  'in order to',
  'therefore',
  'reason',
  'as a result',
  'cause',
  'caused',
];

/** Further turns with which a sentence gives one, though not each that has them does. */
export const reasonTurns = [
  'that is why',
  "that's why",
  'this is why',
  'which is why',
  'the point is',
  'to avoid',
  'to make sure',
  'to keep',
  'so as to',
  'on account of',
  'for the sake of',
  'thanks to',
  'owing to',
  'otherwise',
];

/** What stands before an instance. */
export const exampleSigns = [
  'for example',
  'for instance',
  'such as',
  'e.g.',
  'eg',
  'like',
  'including',
  'say',
  'among them',
];

/** What opens a case that is told to show a rule at work, and is not the rule. */
export const illustrationOpeners = [
  'for example',
  'for instance',
  'e.g.',
  'as an example',
  'to illustrate',
  'imagine',
  'suppose',
  "let's say",
  'say you',
  'say that',
];

/** What adds a clause with a content of its own to a claim: a reason, a concession, a contrast. */
export const clauseJoints = ['because', 'since', 'although', 'whereas', 'so that'];

/** Between the phrases of a claim: conjunctions, and prepositions that add a circumstance. */
export const phraseJoints =
  'and|plus|while|whereas|but|or|because|so|as well as|on top of|with|without|for|before|after|during|within|in|into|by|at|from|on|through|via'.split(
    '|',
  );

/** What opens a clause of time, place or condition, which says nothing by itself. */
export const clauseOpeners =
  'in|on|at|by|from|to|within|during|after|before|besides|along with|apart from|other than|according to|as of|upon|under|for|with|without|of|like|unlike|assuming|though|although|when|while|if|where|despite|until|between|among'.split(
    '|',
  );

/** What stands before a cause, whatever stands on its other side. */
export const causeMarks = ['because', 'due to', 'owing to', 'on account of'];

/** Verbs by which one thing brings another about. */
export const causatives =
  'make|makes|made|making|lead|leads|led|allow|allows|let|lets|help|helps|enable|enables|result|results'.split(
    '|',
  );

/** What may as well stand before a cause, in a guide. */
export const looseCauseMarks = ['since', 'as', 'for', 'thanks to', 'given that'];

/** What stands before a consequence. */
export const consequenceMarks = [
  'so',
  'therefore',
  'that is why',
  "that's why",
  'which is why',
  'hence',
  'thus',
  'as a result',
  'as a consequence',
  'consequently',
];

/** What opens a clause that hangs on another one: a concession, an aim. */
export const dependents = ['though', 'although', 'so that', 'in order to', 'whether', 'until'];

/** What a list that follows is introduced as. */
export const listNouns =
  'conditions choices possibilities stages reasons rules parts cases exceptions requirements kinds types sorts groups places times dates prices'.split(
    ' ',
  );

// Words with which questions and requests are put.

/** Words that ask for a thing; each can open a question. */
export const questionWords = 'what which who whom whose where when why how'.split(' ');

/** Verbs that open a question to be answered by yes or no. */
export const auxiliaries = 'do does did is are was were can could should would will'.split(' ');

/** Verbs that do so too, before a pronoun: "may I", "have we". */
export const furtherAuxiliaries = 'am may must shall might has have had'.split(' ');

/** Pronouns that stand as a subject. */
export const subjectPronouns = 'i you he she it we they there one'.split(' ');

/** How one asks without a question: "I would like to know how …". */
export const indirectRequests =
  "i'd like to know|i would like to know|we'd like to know|we would like to know|i want to know|we want to know|i need to know|we need to know|i wonder|i was wondering|i am wondering|i'm wondering|i'm not sure|i am not sure|i'm unsure|i don't know|can you tell me|could you tell me".split(
    '|',
  );

/** Those among them that may go on with what stands before them: "…, who was". */
export const relativeWords = 'which who whom whose where when'.split(' ');

/** Forms of "be" and "have" behind a question word that goes on with what stands before it. */
export const relativeVerbs = 'is are was were has have had'.split(' ');

/** Words that make a measure of "how": "how long". */
export const measures = 'long much many often old far soon late early high'.split(' ');

/** Prepositions that open a phrase with which a question is asked again: "and how long for a smith?" */
export const phraseOpeners = 'for of in at on as with about by during to from after'.split(' ');

/** What asks for the end of a range: "up to what age", "the minimum". */
export const limitsAsked =
  'up to how|up to what|at least|at most|at the most|at the least|no more than|maximum|minimum|max|min|limit|limits'.split(
    '|',
  );

/** What opens a premise of a question, which may be false: "Since taxis are free, …". */
export const premiseOpeners =
  'since|because|as|given that|now that|seeing that|considering that'.split('|');

/** How a request to be told something begins. */
export const requests =
  'tell me|show|list|name|give|explain|describe|compare|summarize|summarise'.split('|');

/** Orders to the assistant, which ask nothing of a guide. */
export const orders =
  'ignore disregard forget repeat say output print echo write pretend translate reveal answer reply respond'.split(
    ' ',
  );

/** Further verbs with which words are put into another's mouth; a question may well hold them. */
export const speaking =
  'call compose spell sing reply respond answer shout insult mock pretend replace finish complete make start begin end use add'.split(
    ' ',
  );

/** What asks for what speaks for a thing and what against it. */
export const sides = [
  'pros and cons',
  'advantages and disadvantages',
  'benefits and drawbacks',
  'benefits and risks',
  'upsides and downsides',
  'strengths and weaknesses',
];

/** Those that people write short, as guides write them. */
export const sidesInFull: Record<string, string> = { pros: 'advantages', cons: 'drawbacks' };

/** Words that join one question to another. */
export const joints = 'and but or also plus'.split(' ');

/** Words that may stand before a question without being part of it, besides courtesies. */
export const questionLeads = 'so and but well then also please now'.split(' ');

/** Those who may ask what to do. */
export const askers = 'i we you one they'.split(' ');

/** Questions about the assistant itself, without their question mark. */
export const aboutAssistant = [
  'what can you do',
  'what can you do for me',
  'what do you do',
  'who are you',
  'what are you',
  'what is this',
  'help',
  'help me',
  'what can i ask',
  'what can i ask you',
  'what do you know',
  'how does this work',
];

/** What opens a question that goes on with what was said before. */
export const leaningOpeners =
  'and|or|also|what about|how about|what if|same|likewise|in that case|i mean|i meant|anything about|anything on|anything for'.split(
    '|',
  );

/** What may open a question that goes on, and as well one that is whole. */
export const looseOpeners = 'but|so|then|now|well'.split('|');

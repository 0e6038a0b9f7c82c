// The limits that more than one place knows: what readers, guides and models may send, and what is read of it.

/** Characters of the longest question, in the chat and in a search. */
export const longestQuestion = 4000;

/** Passages that a search gives unless it is told how many. */
export const usualPassages = 5;

/** Passages that a search gives at the most to whoever asks from outside. */
export const mostPassages = 50;

/** What is read of a conversation before its last question; more is cut off, and never refused. */
export const historyLimits = {
  /** Characters of an earlier question. */
  questionCharacters: longestQuestion,
  /** Characters of an earlier answer. */
  answerCharacters: 20_000,
  /** Characters of all of them together, the newest first. */
  characters: 60_000,
} as const;

/** What is read of a language model's reply; the rest is quoted from the guide. */
export const replyLimits = { characters: 20_000, sentences: 300 } as const;

/** Messages of a conversation that one request for an answer may carry. */
export const mostMessages = 50;

/** Parts of one message: those of an answer are its text, its citations and its notices. */
export const mostMessageParts = 2000;

/** Characters of the longest message: as much as is read of all of them together. */
export const longestMessage = historyLimits.characters;

/** Bytes of the largest request for an answer, or for a comparison of quotes. */
export const mostRequestBytes = 256 * 1024;

/** Characters of the longest slug of a guide. */
export const longestSlug = 200;

/** Characters of the longest id of a statement. */
export const longestStatementId = 300;

/** Characters of the longest statement as it is quoted. */
export const longestQuote = 4000;

/** Quotes that are compared with the guides in one request. */
export const mostQuotes = 200;

/** Characters of what a reader adds to a rating in words of their own. */
export const longestNote = 2000;

/** Characters of the Markdown of an answer that go along with a rating. */
export const longestRatedAnswer = 20_000;

/** Statements of an answer that go along with a rating. */
export const mostRatedStatements = 50;

/** Letters of the longest word that is read as a word of a language: stemmed, or looked up in a dictionary. */
export const longestWord = 60;

/**
 * Passages, statements and listed questions for which the local embedding model is used without being asked for by
 * name: at some 30 ms each on an idle core, a first build of this many takes two to three minutes.
 */
export const mostLocalTexts = 5000;

/** Processes that one server may answer from. */
export const mostWorkers = 64;

/** What a page for owners reads at once, to be tried before it is saved; `npm run guide -- add` reads more. */
export const trialLimits = {
  files: 50,
  /** Bytes of all files together. */
  bytes: 50 * 1024 * 1024,
  guides: 200,
  /** Headings that are listed of each guide. */
  headings: 500,
} as const;

// The limits that more than one place knows: what readers, guides and models may send, and what is read of it.

/** Characters of the longest question, in the chat and in a search. */
export const longestQuestion = 4000;

/** What is read of a conversation before its last question; more is cut off, and never refused. */
export const historyLimits = {
  /** Characters of an earlier question. */
  questionCharacters: longestQuestion,
  /** Characters of an earlier answer. */
  answerCharacters: 20_000,
  /** Characters of all of them together, the newest first. */
  characters: 60_000,
} as const;

/** Characters of the longest answer of which feedback holds the text. */
export const longestRatedAnswer = 20_000;

/** Characters of the longest statement that a citation quotes. */
export const longestQuote = 4000;

/** Letters of the longest word that is read as a word of a language: stemmed, or looked up in a dictionary. */
export const longestWord = 60;

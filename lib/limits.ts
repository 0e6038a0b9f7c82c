// The limits that more than one place knows: what readers, guides and models may send, and what is read of it.

/** Characters of the longest question, in the chat and in a search. */
export const longestQuestion = 4000;

/** Letters of the longest word that is read as a word of a language: stemmed, or looked up in a dictionary. */
export const longestWord = 60;

// Finds words in text; neither case nor accents count.

/** Tells whether all of the words occur in a text; a part of a word is enough. */
export function wordsIn(words: string): (text: string) => boolean {
  const wanted = foldedWords(words);
  return (text) => {
    const folded = foldText(text);
    return wanted.every((word) => folded.includes(word));
  };
}

/** A text as it is compared: without accents, in small letters. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text as they are compared. */
export function foldedWords(text: string): string[] {
  return foldText(text).split(/\s+/).filter(Boolean);
}

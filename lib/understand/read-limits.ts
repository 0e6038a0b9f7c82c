// "min age" asks for the minimum, and "5 min walk" does not.
const clippedLimit = /(\p{N} ?)?\b(min|max)\.? (?=\p{L})/giu;
const inFull: Record<string, string> = { min: 'minimum', max: 'maximum' };

/** A question with the limits that it asks for written in full. */
export function withLimitsRead(question: string): string {
  return question.replace(clippedLimit, (typed, figure: string | undefined, word: string) => {
    return figure === undefined ? `${inFull[word.toLowerCase()]} ` : typed;
  });
}

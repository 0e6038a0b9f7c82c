// Catches words that make more of a statement than it says: "always", "the best", "every" for 87%.

const absolute =
  /\b(?:best(?!-|\s(?:\p{L}+ed|known|done|left|practices?)\b)|worst|most important|most popular|only|always|guarantee(?:s|d)?|all of|by far|exclusively|solely|entirely|invariably|millions|billions|thousands|hundreds|dozens)\b/giu;
// "87% of all projects" says no more than "87% of projects".
const universal = /(?<!\bof )\b(?:all|every|each|everyone|everybody|any|anyone|anybody|must)\b/giu;
// What a text says of a part only.
const partial =
  /\p{N}\s?(?:%|percent\b)|\b(?:often|usually|many|most|some|may|might|sometimes|can)\b/iu;
const superlative = /\bthe (most \p{L}+|\p{L}{2,}est)\b/giu;
const shared = /\b(?:among|one of|some of) the (?:most \p{L}+|\p{L}{2,}est)\b/iu;

/** The word with which a claim overstates a text, if any. */
export function overstatedWord(claim: string, text: string): string | undefined {
  const lacks = (word: string) => !holdsWords(text, word);
  const tooStrong = claim.match(absolute)?.find(lacks);
  if (tooStrong) return tooStrong;
  if (partial.test(text)) {
    const tooWide = claim.match(universal)?.find(lacks);
    if (tooWide) return tooWide;
  }
  return shared.test(text) && !shared.test(claim) ? claim.match(superlative)?.[0] : undefined;
}

function holdsWords(text: string, words: string): boolean {
  const letters = (written: string) => written.toLowerCase().match(/\p{L}+/gu) ?? [];
  return ` ${letters(text).join(' ')} `.includes(` ${letters(words).join(' ')} `);
}

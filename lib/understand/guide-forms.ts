// Short and joined forms of what the guides write, read from the guides themselves: the initials of headings and
// names ("wfh" for "Working from home", "PTO" for "paid time off (PTO)"), hyphens and spaces left out ("parttimers",
// "midlevel"), and the beginning of a word that no other one has ("sat" for "Saturday"). Looked at before a dictionary
// mends a word into another one.
import type { GuideIndex } from '../index/guide-index.ts';
import { clippedForms } from '../language/lists/clipped-forms.ts';
import { auxiliaries, questionWords } from '../language/lists/questions.ts';
import { stopWords } from '../language/stop-words.ts';
import { normalize, stemOf, tokenize } from '../language/terms.ts';
import type { Correction } from '../types.ts';
import { quoted } from './spelling.ts';

/** Words of a text that are looked at. */
const mostWords = 12;
/** Letters of the beginning of a word, and those that must be missing. */
const fewestClipped = 3;
const fewestMissing = 2;
const mostMissing = 7;
/** Words up to which a message without a question is a heap of keywords, in which words are clipped. */
const mostKeywords = 4;
/** Letters of each of two words that are typed as one, and passages in which they are looked for. */
const fewestOfPart = 3;
const mostRead = 50;
/** Those that are read in full whatever a guide writes: of "min age", "min" is no minute. */
const clippedWords = new Set([...clippedForms.map(([short]) => short), 'min']);

/**
 * What the words of a text stand for that the guides do not write so.
 * @param loadWords Loads a dictionary, which tells whether a word is English as written; asked at need.
 */
export async function readForms(
  text: string,
  index: GuideIndex,
  loadWords: () => Promise<(word: string) => boolean>,
): Promise<Correction[]> {
  const { words } = index.lexical;
  const suspects = [...new Set(tokenize(text.replace(quoted, ' ')))].filter((typed) => {
    const word = normalize(typed);
    if (words.has(word) || stopWords.has(word) || clippedWords.has(word)) return false;
    return /^[a-z]{2,20}$/.test(word);
  });
  suspects.splice(mostWords);
  if (suspects.length === 0) return [];
  const forms = await index.forms();
  const isTerse = isKeywords(text);
  const corrections: Correction[] = [];
  for (const typed of suspects) {
    const word = normalize(typed);
    const read =
      forms.ofCompound(stemOf(word)) ??
      openCompound(word, index) ??
      forms.ofInitials(word) ??
      completionOf(word, words);
    if (read === undefined) continue;
    const isCompound = forms.ofCompound(stemOf(word)) === read;
    const isShort = isTerse || typed === typed.toUpperCase();
    if (isCompound || isShort || !(await loadWords())(word)) corrections.push({ typed, read });
  }
  return corrections;
}

function isKeywords(text: string): boolean {
  const words = tokenize(text).map(normalize);
  const asks = words.some((word) => questionWords.includes(word) || auxiliaries.includes(word));
  return words.length <= mostKeywords && !asks;
}

// Two words that the guides write side by side, typed as one: "midlevel" where they write "mid level".
function openCompound(word: string, index: GuideIndex): string | undefined {
  const { words, postings } = index.lexical;
  for (let at = fewestOfPart; at <= word.length - fewestOfPart; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    const [first = [], second = []] = parts.map((part) =>
      words.has(part) ? (postings.get(stemOf(part))?.passages ?? []) : [],
    );
    const inSecond = new Set(second);
    const both = first.filter((position) => inSecond.has(position)).slice(0, mostRead);
    const isWritten = both.some((position) => {
      const text = index.passageAt(position).text.toLowerCase();
      return text.includes(parts.join(' ')) || text.includes(parts.join('-'));
    });
    if (isWritten) return parts.join(' ');
  }
  return undefined;
}

// The word that alone goes on from a beginning, its other forms aside.
function completionOf(word: string, words: ReadonlyMap<string, number>): string | undefined {
  if (word.length < fewestClipped) return undefined;
  let shortest: string | undefined;
  for (const longer of words.keys()) {
    const missing = longer.length - word.length;
    if (missing < fewestMissing || missing > mostMissing || !longer.startsWith(word)) continue;
    // Two words in one, of which the first is not short for both.
    if (words.has(longer.slice(word.length))) return undefined;
    if (shortest !== undefined && stemOf(longer) !== stemOf(shortest)) return undefined;
    if (shortest === undefined || longer.length < shortest.length) shortest = longer;
  }
  // Of "work", "workers" is a form and no completion.
  return shortest !== undefined && stemOf(shortest) !== stemOf(word) ? shortest : undefined;
}

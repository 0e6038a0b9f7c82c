// Mends typing errors against the words of the guides: a word that neither the guides nor an English
// dictionary know is read as the guides' word that is one or two slips away. Correct words are never
// touched, nor is anything in quotation marks.
import { questionWords } from '../language/lists/questions.ts';
import { stopWords } from '../language/stop-words.ts';
import { normalize, tokenize } from '../language/terms.ts';
import type { Correction } from '../types.ts';

/** The words of the guides with how often they stand there. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Suspect words looked at in one text: a message of nothing but slips is no question. */
const mostSuspects = 12;

/** What stands in quotation marks, as it is asked for word for word. */
export const quoted = /"[^"]*"|“[^“”]*”|(?<!\p{L})'[^']{3,}'(?!\p{L})|`[^`]*`/gu;

/** Whether a text holds a word that the guides do not, so that a dictionary must be asked. */
export function hasUnknownWord(text: string, vocabulary: Vocabulary): boolean {
  return suspectsOf(text, vocabulary).length > 0;
}

/**
 * The corrections for a text; none when every word is known.
 * @param isWord Whether an English dictionary knows a word as it is written.
 */
export function correctionsFor(
  text: string,
  vocabulary: Vocabulary,
  isWord: (word: string) => boolean,
): Correction[] {
  const suspects = suspectsOf(text, vocabulary).filter((typed) => !isWord(typed));
  return suspects.slice(0, mostSuspects).flatMap((typed) => {
    const isName = /^\p{Lu}/u.test(typed) && !text.trimStart().startsWith(typed);
    const read = nearestWord(normalize(typed), vocabulary, isName ? new Set() : stopWords);
    // "Hackathon" needs no mending where the guides speak of hackathons.
    const isSingular = read === `${normalize(typed)}s`;
    return read === undefined || isSingular ? [] : [{ typed, read }];
  });
}

// Words of letters that neither the guides nor the list of stop words have; initialisms are left alone.
function suspectsOf(text: string, vocabulary: Vocabulary): string[] {
  const isShouted = text === text.toUpperCase();
  const words = tokenize(text.replace(quoted, ' ')).filter((typed) => {
    const word = normalize(typed);
    if (!/^[a-z]{3,}$/.test(word) || (!isShouted && /\p{Lu}{2}/u.test(typed))) return false;
    return !vocabulary.has(word) && !stopWords.has(word);
  });
  return [...new Set(words)];
}

/** The text with its corrections applied, outside quotation marks. */
export function applyCorrections(text: string, corrections: Correction[]): string {
  return corrections.reduce((mended, { typed, read }) => {
    const word = `(?<![\\p{L}\\p{N}])${typed}(?![\\p{L}\\p{N}])`;
    const wordOrQuoted = new RegExp(`${quoted.source}|${word}`, 'gu');
    return mended.replace(wordOrQuoted, (found) => (found === typed ? read : found));
  }, text);
}

// The nearest word; of equals one of the same letters, then one that asks, since questions are typed, then
// the longer one, since letters are left out more often than put in, then the more frequent. Short words allow one slip, three letters only a common
// function word ("teh").
function nearestWord(
  word: string,
  vocabulary: Vocabulary,
  functionWords: ReadonlySet<string>,
): string | undefined {
  const allowed = word.length >= 7 ? 2 : 1;
  let best: { candidate: string; rank: number[] } | undefined;
  const consider = (candidate: string, count: number) => {
    if (Math.abs(candidate.length - word.length) > allowed) return;
    if (candidate[0] !== word[0] && candidate[1] !== word[0]) return;
    const distance = slips(word, candidate, allowed);
    if (distance > allowed) return;
    const hasSameLetters = sortedLetters(candidate) === sortedLetters(word);
    const asks = Number(questionWords.includes(candidate));
    const rank = [-distance, Number(hasSameLetters), asks, candidate.length, count];
    if (!best || isHigher(rank, best.rank)) best = { candidate, rank };
  };
  for (const candidate of functionWords) if (candidate.length > 2) consider(candidate, 1);
  if (word.length > 3) {
    for (const [candidate, count] of vocabulary) {
      if (candidate.length > 3 && !stopWords.has(candidate)) consider(candidate, count);
    }
  }
  return best?.candidate;
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}

function isHigher(rank: number[], other: number[]): boolean {
  const at = rank.findIndex((value, place) => value !== other[place]);
  return at !== -1 && (rank[at] ?? 0) > (other[at] ?? 0);
}

// Optimal string alignment distance (Damerau 1964): insertions, deletions, substitutions and swaps of
// neighbours; anything above `limit` counts as limit + 1.
function slips(one: string, other: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + cost,
      );
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      current.push(least);
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[other.length] ?? limit + 1;
}

// The proper names of a claim: capitalised words inside a sentence, and words that are written in a way
// of their own anywhere (gRPC, AWS, PyTorch, py3k). The word that opens a sentence may be a name too.
import { stopWords } from '../text/stop-words.ts';
import { normalize, stemOf, tokenize } from '../text/terms.ts';

const ownSpelling =
  /^(?:\p{Lu}{2,}\p{Ll}*|\p{L}*\p{Ll}\p{Lu}\p{L}*|(?=.*\p{L})(?=.*\p{N})[\p{L}\p{N}]+)$/u;
const amount = /^\p{N}+(?:k|m|b|bn|th|st|nd|rd|s)$/iu;
const capitalised = /^\p{Lu}/u;

// What may open a sentence without standing in the guide: it says how the sentence is meant, not what
// it is about.
const ordinaryOpeners = new Set(
  `according additionally alternatively another based besides beyond commonly compared consequently consider
  considering currently depending despite due essentially eventually example examples expect finally first
  firstly focus following frequently furthermore generally given hence historically ideally importantly
  including instead key lastly later likewise mainly meanwhile moreover mostly notably note occasionally
  often originally otherwise overall particularly plus previously recently remember second secondly several
  similarly sometimes specifically still subsequently third thirdly today together two three four five six
  typical typically ultimately unlike usually various`.split(/\s+/),
);

/**
 * Names of a claim whose word stands nowhere in a text. A word that opens a sentence counts as one when
 * it is not there either: whoever a claim is about must stand in what it cites.
 */
export function missingNames(claim: string, text: string): string[] {
  const held = new Set(tokenize(text).map(keyOf));
  const names = [...openersOf(claim), ...namesOf(claim)].filter((name) => !held.has(keyOf(name)));
  return [...new Set(names)];
}

/** The names of a plain sentence, one word each, in order. */
export function namesOf(claim: string): string[] {
  const names: string[] = [];
  for (const part of partsOf(claim)) {
    for (const [position, word] of tokenize(part).entries()) {
      if (stopWords.has(normalize(word)) || amount.test(word)) continue;
      if (ownSpelling.test(word) || (position > 0 && capitalised.test(word))) names.push(word);
    }
  }
  return names;
}

function openersOf(claim: string): string[] {
  return partsOf(claim)
    .map((part) => tokenize(part)[0] ?? '')
    .filter((word) => capitalised.test(word))
    .filter((word) => !stopWords.has(normalize(word)) && !ordinaryOpeners.has(normalize(word)));
}

function partsOf(claim: string): string[] {
  return claim.split(/(?<=[.!?:])\s+|\s[–—]\s/);
}

function keyOf(word: string): string {
  return stemOf(normalize(word));
}

// Texts in a form in which they are the same when they say the same words, however they are set.

/** In lower case, with one blank for all that is neither a letter nor a digit. */
export function lettersAndDigits(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

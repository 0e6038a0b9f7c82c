const letter = /^\p{L}$/u;

/** The letters in which a text ends; empty where it ends otherwise. */
export function lettersAtEnd(text: string): string {
  let from = text.length;
  while (from > 0 && letter.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from);
}

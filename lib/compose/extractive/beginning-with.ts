/** The pieces of a draft, with a word before the first of them that settles the question: "Yes. …". */
export function beginningWith(word: string, [first = '', ...others]: string[]): string[] {
  return [`${word}. ${first}`, ...others];
}

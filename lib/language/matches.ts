// Finds all matches of a pattern in a text.

/**
 * What `text.matchAll` gives, at once. That makes a copy of its pattern each time, which costs as much as to read a
 * sentence.
 * @param pattern With the sign `g`; it is read from the beginning, and left there.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

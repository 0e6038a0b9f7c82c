// Makes patterns of lists of words.

/**
 * The source of a pattern for any of some words or phrases, of which an earlier one wins. Either kind of
 * apostrophe matches.
 */
export function oneOf(...lists: (readonly string[])[]): string {
  const words = lists.flat().map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return `(?:${words.join('|').replace(/'/g, "['’]")})`;
}

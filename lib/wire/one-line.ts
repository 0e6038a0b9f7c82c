// Text of several lines as one.

/** Every stretch of white space becomes a blank, and none is left at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

// How the widget tells the page's developer what is wrong, and how to mend it.

const told = new Set<string>();

/** Once, however often it comes up. */
export function warn(text: string): void {
  if (!told.has(text)) console.warn(`Signpost: ${text}`);
  told.add(text);
}

export function problem(text: string): Error {
  return new Error(`Signpost: ${text}`);
}

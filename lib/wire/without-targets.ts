/** Markdown without the addresses of its links, which are not what a text says. */
export function withoutTargets(markdown: string): string {
  return markdown.replace(/\]\([^)\]]*\)/g, ']');
}

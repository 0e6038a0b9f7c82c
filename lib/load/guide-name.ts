// Which files are guides, and what a guide's file is called without its ending: the one place that knows the
// ending.

const ending = /\.(?:md|mdx|markdown)$/;

/** Whether a file, given by its path, is read as a guide. */
export function isGuideFile(path: string): boolean {
  return ending.test(path);
}

/** `trades/baking` of `trades/baking.md`. */
export function guideName(path: string): string {
  return path.replace(ending, '');
}

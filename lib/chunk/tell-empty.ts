// Tells an author what nothing can be quoted from.
import type { Warn } from '../load/guide-warning.ts';
import type { Statement } from '../types.ts';

type ReadSection = {
  title: string;
  depth: number;
  line: number;
  statements: Statement[];
  hasNavigation: boolean;
};

const code = 'empty-section';

/** A section that only leads to others, by links or by the sections below it, is meant to. */
export function tellEmpty(sections: ReadSection[], file: string, warn: Warn): void {
  if (!sections.some(({ statements }) => statements.length > 0)) {
    warn({ code, file, text: 'it holds no statement that could be quoted.' });
    return;
  }
  for (const [at, { title, depth, line, statements, hasNavigation }] of sections.entries()) {
    const leadsDown = (sections[at + 1]?.depth ?? 0) > depth;
    if (statements.length > 0 || hasNavigation || leadsDown) continue;
    const text = `the section "${title}" holds no statement that could be quoted.`;
    warn({ code, file, line, text });
  }
}

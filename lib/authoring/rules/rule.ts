// What a rule of the check of guides is: one way in which a guide answers worse than it could, with guides that show it.
import type { Found, Level } from '../finding.ts';
import type { ReadGuide } from '../read-guide.ts';

/** A small guide in Markdown, and its words file where there is one. */
type Example = { guide: string; words?: string };

export type Rule = {
  /** In kebab-case: what JSON, SARIF and people call it. */
  code: string;
  level: Level;
  /** What it asks of a guide, and why: a sentence. */
  about: string;
  finds: (read: ReadGuide) => Found[];
  examples: { keeps: Example[]; catches: Example[] };
};

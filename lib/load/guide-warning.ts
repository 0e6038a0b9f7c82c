// What an author is told when guides are indexed and nothing had to stop for.

/** The kinds of what is told, as a linter names its rules. */
export type WarningCode =
  | 'unreadable-file'
  | 'shared-address'
  | 'doubtful-markup'
  | 'unfilled-place'
  | 'dead-link'
  | 'empty-section'
  | 'repeated-id'
  | 'orphaned-wording';

export type GuideWarning = {
  code: WarningCode;
  /** Path of the file, relative to the folder of guides. */
  file: string;
  /** Counted from 1; undefined for what is about the file as a whole. */
  line?: number | undefined;
  /** A sentence: what was found, and what became of it. */
  text: string;
};

export type Warn = (warning: GuideWarning) => void;

/** `baking.md:12: …`, as editors and compilers name a place. */
export function sayWarning({ file, line, text }: Omit<GuideWarning, 'code'>): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${text}`;
}

// What a check of guides finds: a place, a sentence that says how to mend it, and the mending where that is safe.

/** `error`: readers meet something broken. `warning`: answers are worse for it. `note`: worth a look. */
export type Level = 'error' | 'warning' | 'note';

/** What is put in the place of some text of a file; offsets count UTF-16 code units. */
export type Fix = { start: number; end: number; text: string };

/** What a rule finds in one guide. */
export type Found = {
  /** Counted from 1; undefined for what is about the file as a whole. */
  line?: number | undefined;
  /** What was found and how to mend it. */
  text: string;
  /** Whether it stands in the words file beside the guide. */
  isInWords?: boolean;
  fix?: Fix | undefined;
};

export type Finding = Omit<Found, 'isInWords'> & {
  /** Path of the file, relative to the folder of guides. */
  file: string;
  rule: string;
  level: Level;
};

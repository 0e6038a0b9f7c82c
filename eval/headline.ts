/** The figures of one set to end with, by name; 0 to 1. */
export type Headline = Record<string, number | undefined>;

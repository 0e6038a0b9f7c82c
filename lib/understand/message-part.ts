// What a message is taken apart into.

/** A part of a message. */
export type MessagePart = {
  text: string;
  /** Whether it is put as a question or request. */
  isQuestion: boolean;
  /** Whether it goes on with the question before it. */
  isBound?: boolean;
  /** Other parts that a question is to be read with, nearest first: what it refers to, and what is told. */
  leansOn?: Leaning[];
  /** With the situation that is told beside it, which stands behind it here: a long text may be cut. */
  withSituation?: string;
  /** What of its text tells what it is about, where that is not all: what is judged, without "Is that a problem?" */
  subject?: string;
};

/** A text that a question leans on, and what a word of it weighs beside one of its own, below 1. */
export type Leaning = { text: string; weight: number };

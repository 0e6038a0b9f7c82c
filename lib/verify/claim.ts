// A claim as the check reads it: its text, and what is known of words beyond it.
import type { WordKnowledge } from '../language/names.ts';
import { Reading } from '../language/reading.ts';

/** One sentence of an answer, read with a dictionary. */
export class Claim extends Reading {
  readonly words: WordKnowledge;

  constructor(text: string, words: WordKnowledge) {
    super(text);
    this.words = words;
  }
}

// What an index knows of terms, wordings and forms: read batch by batch, and put together in whatever thread there is, for
// nothing else of the index hangs on it.
import { deserialize, serialize } from 'node:v8';
import type { Part } from './binary-parts.ts';
import { FormsBuilder, type FormsPart } from './guide-forms.ts';
import { termParts } from './index-parts.ts';
import { LexicalBuilder, type LexicalPart } from './lexical-index.ts';
import { type WordingPart, WordingsBuilder } from './wording-postings.ts';

/** What is read of some guides. */
export type TermsPart = { lexical: LexicalPart; wordings: WordingPart; forms: FormsPart };

/** As bytes, which whoever does not look into them hands on as they are. */
export function packTerms(part: TermsPart): Uint8Array {
  return new Uint8Array(serialize(part));
}

/** Puts together what is read of guides, in their order. */
export type Terms = {
  append(packed: Uint8Array): Promise<void>;
  /**
   * The parts of the index's file.
   * @param synonyms Words that readers may use too.
   */
  finish(synonyms: string[]): Promise<Record<string, Part>>;
  /** Ends it where nothing is to come of it. */
  giveUp(): Promise<void>;
};

/** In this thread. */
export class TermsHere implements Terms {
  readonly #lexical = new LexicalBuilder();
  readonly #wordings = new WordingsBuilder();
  readonly #forms = new FormsBuilder();

  async append(packed: Uint8Array): Promise<void> {
    const { lexical, wordings, forms } = deserialize(packed) as TermsPart;
    this.#lexical.append(lexical);
    this.#wordings.append(wordings);
    this.#forms.append(forms);
  }

  async finish(synonyms: string[]): Promise<Record<string, Part>> {
    return termParts({
      lexical: this.#lexical.finish(synonyms),
      wordings: this.#wordings.finish(),
      forms: this.#forms.finish(),
    });
  }

  async giveUp(): Promise<void> {}
}

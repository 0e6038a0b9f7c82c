// The text of an answer as it grows out of its events: notices and answer as paragraphs, as the screen shows them.

/** One text of Markdown that is made piece by piece; what was given is never changed. */
export class GrowingText {
  #hasBegun = false;
  #isOpen = false;
  /** White space that is only part of the text if more of the paragraph follows. */
  #held = '';

  /** What more of the answer's own words adds to the text. */
  answer(piece: string): string {
    const gap = this.#isOpen ? this.#held : this.#betweenParagraphs();
    const whole = this.#hasBegun ? piece : piece.trimStart();
    const said = whole.trimEnd();
    if (said === '') {
      if (this.#isOpen) this.#held += whole;
      return '';
    }
    this.#held = whole.slice(said.length);
    this.#hasBegun = true;
    this.#isOpen = true;
    return gap + said;
  }

  /** What a notice adds, which is a paragraph of its own. */
  notice(sentence: string): string {
    this.#isOpen = false;
    const added = this.answer(sentence);
    this.#isOpen = false;
    return added;
  }

  #betweenParagraphs(): string {
    return this.#hasBegun ? '\n\n' : '';
  }
}

// The text of one answer as it comes into being: what is shown, with the citations that it needs, and what is left
// out, with the reason.
import type { LabelledStatement } from '../evidence/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { figuresOf, missingFigures } from '../language/figures.ts';
import type { AnswerEvent, Citation, LeftOut } from '../types.ts';
import type { Reason } from '../wire/codes.ts';
import { AnswerLayout, type Placed, type Shown } from './answer-layout.ts';
import { CitationList } from './citations.ts';
import type { ClaimText } from './claim-text.ts';

/** One is made for each answer. */
export class AnswerText {
  readonly layout = new AnswerLayout();
  readonly leftOut: LeftOut[] = [];
  readonly #citations: CitationList;
  #saidBefore: ReadonlySet<string> = new Set();
  #saidText = '';

  constructor(index: GuideIndex) {
    this.#citations = new CitationList(index);
  }

  get citations(): Citation[] {
    return this.#citations.all();
  }

  /** Whether sentences of a text of their own stand before all others. */
  get hasFirst(): boolean {
    return this.#saidText !== '';
  }

  /** Whether statements stand in the answer, each of them. */
  holds(statements: LabelledStatement[]): boolean {
    const cited = this.#citedIds();
    return statements.every(({ statement }) => cited.has(statement.id));
  }

  /** From here on, what was quoted so far is not said again. */
  rememberSaid(): void {
    this.#saidBefore = this.#citedIds();
  }

  /** What was quoted so far may be said again, where a list would not be whole without it. */
  forgetSaid(): void {
    this.#saidBefore = new Set();
  }

  /** Another text begins in a paragraph of its own, and nothing was left out of it. */
  startAnew(): void {
    this.layout.startAnew();
    this.leftOut.length = 0;
    this.rememberSaid();
  }

  /** Whether statements were said before, each of them. */
  isSaid(statements: LabelledStatement[]): boolean {
    return statements.every(({ statement }) => this.#saidBefore.has(statement.id));
  }

  /** Whether a claim says again what was said before. A row that was quoted in part may tell more. */
  isRepeated(plain: string, statements: LabelledStatement[]): boolean {
    if (!this.isSaid(statements)) return false;
    if (statements.every(({ statement }) => statement.kind !== 'row')) return true;
    return figuresOf(plain).size > 0 && missingFigures(plain, this.#saidText).length === 0;
  }

  #citedIds(): Set<string> {
    return new Set(this.#citations.all().map(({ statementId }) => statementId));
  }

  leaveOut(text: string, reason: Reason): void {
    this.leftOut.push({ text, reason });
  }

  /** A sentence begins. Tells what the sentences before it leave to it. */
  enter(sentence: ClaimText, isRow: boolean): { isAnew: boolean; hasLost: boolean } {
    const { dropped, isAnew } = this.layout.enter(sentence, isRow);
    this.#drop(dropped);
    return { isAnew, hasLost: dropped.length > 0 };
  }

  /** The text is over; another one may begin. */
  end(): void {
    this.#drop(this.layout.end());
  }

  // A claim that only led to what is not shown.
  #drop(placed: Placed[]): void {
    for (const { sentence, statements } of placed) {
      if (statements.length > 0) this.#leaveOutOfPlace(sentence);
    }
  }

  #leaveOutOfPlace({ plain }: ClaimText): void {
    this.leaveOut(plain, { code: 'out-of-place', values: {} });
  }

  /** A claim that cannot stand where it stands. */
  skipOutOfPlace(sentence: ClaimText): void {
    this.#leaveOutOfPlace(sentence);
    this.layout.skip(sentence);
  }

  /** The sentence goes out, behind what was held for it; `leadIn` as `AnswerLayout.show` has it. */
  *say(placed: Placed, leadIn: string | undefined): Generator<AnswerEvent> {
    const cited: Citation[] = [];
    yield* this.#tell(
      this.layout.show(placed, (statements) => this.#linksOf(statements, cited), leadIn),
      cited,
    );
  }

  /** Sentences of one text of their own stand before all others. */
  *sayFirst(quoted: Placed[]): Generator<AnswerEvent> {
    const cited: Citation[] = [];
    this.#saidText = quoted.map(({ sentence }) => sentence.plain).join('\n');
    yield* this.#tell(
      this.layout.putFirst(quoted, (statements) => this.#linksOf(statements, cited)),
      cited,
    );
  }

  #linksOf(statements: LabelledStatement[], cited: Citation[]): string {
    const links = statements.map((statement) => {
      const { citation, isNew } = this.#citations.cite(statement);
      if (isNew) cited.push(citation);
      return ` [${citation.number}](${citation.href})`;
    });
    return links.join('');
  }

  // What makes no claim goes out with the claim behind it.
  *#tell(shown: Shown[], cited: Citation[]): Generator<AnswerEvent> {
    for (const citation of cited) yield { type: 'citation', citation };
    let text = '';
    for (const each of shown) {
      text += each.text;
      if (each.statements.length === 0) continue;
      const citations = each.statements.map(
        (statement) => this.#citations.cite(statement).citation.number,
      );
      yield { type: 'text', text, claim: { text: each.sentence.plain.trim(), citations } };
      text = '';
    }
    if (text !== '') yield { type: 'text', text, claim: undefined };
  }
}

// Checks the sentences of one answer in order: a claim that the guide supports goes out with its
// citations, a sentence without a claim waits for the claim that it introduces, and what fails is left
// out and listed with the reason.
import type { DraftPart } from '../compose/compose.ts';
import type { LabelledStatement } from '../evidence/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { isIntroduction } from '../language/chatter.ts';
import type { WordKnowledge } from '../language/names.ts';
import type { AnswerEvent, AnswerMode, Citation, LeftOut } from '../types.ts';
import type { Reason } from '../wire/codes.ts';
import { CitationList } from './citations.ts';
import { type ClaimText, isTableLine, readClaimText } from './claim-text.ts';
import { claimsNothing, isConnective, isTableHead, isTableRule } from './connective.ts';
import { EvidenceSources } from './evidence-sources.ts';
import { findSupport } from './support.ts';

type Sentence = DraftPart & { kind: 'sentence' };

/** Holds what has been said so far of one answer; one is made for each draft. */
export class AnswerCheck {
  readonly #evidence: EvidenceSources;
  readonly #citations: CitationList;
  readonly #leftOut: LeftOut[] = [];
  /** Markdown that goes out only together with a claim behind it. */
  #waiting = '';
  #tableHead: 'none' | 'kept' | 'dropped' = 'none';
  /** What waited before a table's head, until a row of the table goes out. */
  #beforeTable: string | undefined;
  #isBlockStart = true;
  /** Strict until the first sentence brings better knowledge. */
  #words: WordKnowledge = { isEnglish: () => false, isGuideName: () => true };
  #mode: AnswerMode = 'extractive';
  #saidBefore: ReadonlySet<string> = new Set();

  constructor(labelled: LabelledStatement[], index: GuideIndex) {
    this.#evidence = new EvidenceSources(labelled, index);
    this.#citations = new CitationList(index);
  }

  /** From here on another author speaks; what the first one has said is not said again. */
  changeAuthor(): void {
    this.#waiting = '';
    this.#beforeTable = undefined;
    this.#mode = 'extractive';
    this.#isBlockStart = true;
    this.#saidBefore = new Set(this.#citations.all().map(({ statementId }) => statementId));
  }

  result(): { citations: Citation[]; leftOut: LeftOut[]; mode: AnswerMode } {
    return { citations: this.#citations.all(), leftOut: this.#leftOut, mode: this.#mode };
  }

  /** Takes the next sentence and gives what can be passed on because of it. */
  async *take({ text, author }: Sentence, words: WordKnowledge): AsyncGenerator<AnswerEvent> {
    this.#mode = author;
    this.#words = words;
    const sentence = readClaimText(text);
    if (holdsControls(text)) {
      this.#leaveOut(sentence.plain, { code: 'control-characters', values: {} });
      this.#skip(sentence);
      return;
    }
    if (isTableLine(text)) {
      yield* this.#takeTableLine(text, sentence);
      return;
    }
    this.#endTable();
    if (sentence.plain.trim() === '') {
      this.#waiting += sentence.opening + sentence.closing;
      return;
    }
    if (claimsNothing(sentence.plain, author)) {
      this.#skip(sentence);
      return;
    }
    const cited = this.#citedBy(sentence);
    if (cited.length === 0 && isConnective(sentence.plain, this.#evidence)) {
      this.#waiting += sentence.opening + sentence.markdown + sentence.closing;
      return;
    }
    if (cited.length === 0 && isIntroduction(sentence.plain)) this.#skip(sentence);
    else yield* this.#takeClaim(sentence, cited);
  }

  // The head of a table goes out with its first row; a head that the guide does not know takes the
  // rows with it.
  async *#takeTableLine(text: string, sentence: ClaimText): AsyncGenerator<AnswerEvent> {
    if (this.#tableHead === 'none') {
      const isKnown = isTableHead(sentence.plain, this.#evidence);
      this.#tableHead = isKnown ? 'kept' : 'dropped';
      this.#beforeTable = this.#waiting;
      if (isKnown) this.#waiting += lineOf(sentence);
      else this.#leaveOut(sentence.plain, { code: 'unknown-table-head', values: {} });
    } else if (isTableRule(text)) {
      if (this.#tableHead === 'kept') this.#waiting += text;
    } else if (this.#tableHead === 'kept') {
      yield* this.#takeClaim(sentence, this.#citedBy(sentence));
    } else {
      this.#leaveOut(sentence.plain, { code: 'headless-row', values: {} });
    }
  }

  // A head without rows does not go out.
  #endTable(): void {
    this.#tableHead = 'none';
    this.#waiting = this.#beforeTable ?? this.#waiting;
    this.#beforeTable = undefined;
  }

  async *#takeClaim(sentence: ClaimText, cited: LabelledStatement[]): AsyncGenerator<AnswerEvent> {
    const statements = await this.#supportOf(sentence, cited);
    if (statements) yield* this.#passOn(sentence, statements);
    else this.#skip(sentence);
  }

  #citedBy({ labels }: ClaimText): LabelledStatement[] {
    return this.#evidence.statements.filter(({ label }) => labels.includes(label));
  }

  #leaveOut(text: string, reason: Reason): void {
    this.#leftOut.push({ text, reason });
  }

  async #supportOf(
    sentence: ClaimText,
    cited: LabelledStatement[],
  ): Promise<LabelledStatement[] | undefined> {
    const { plain, urls } = sentence;
    const isKnown = (url: string) =>
      this.#evidence.statements.some(({ statement }) => statement.text.includes(url));
    if (!urls.every(isKnown)) {
      this.#leaveOut(plain, { code: 'unknown-address', values: {} });
      return undefined;
    }
    const support = await findSupport(plain, cited, {
      evidence: this.#evidence,
      words: this.#words,
    });
    if (support.kind === 'unsupported') {
      this.#leaveOut(plain, support.reason);
      return undefined;
    }
    const isSaid = support.statements.every(({ statement }) => this.#saidBefore.has(statement.id));
    return isSaid ? undefined : support.statements;
  }

  *#passOn(sentence: ClaimText, statements: LabelledStatement[]): Generator<AnswerEvent> {
    const links: string[] = [];
    const numbers: number[] = [];
    for (const statement of statements) {
      const { citation, isNew } = this.#citations.cite(statement);
      if (isNew) yield { type: 'citation', citation };
      links.push(` [${citation.number}](${citation.href})`);
      numbers.push(citation.number);
    }
    const line = this.#waiting + lineOf(sentence, links.join(''));
    const text = this.#isBlockStart ? line.trimStart() : line;
    this.#waiting = '';
    this.#beforeTable = undefined;
    this.#isBlockStart = false;
    yield {
      type: 'text',
      text,
      claim: { text: sentence.plain.trim(), citations: numbers },
    };
  }

  // A left-out sentence still ends its line, and lends its list mark to the sentence after it.
  #skip({ opening, closing }: ClaimText): void {
    if (this.#tableHead !== 'none') return;
    if (closing.includes('\n')) this.#waiting = this.#waiting.trimEnd() + closing;
    else this.#waiting += opening;
  }
}

function lineOf(sentence: ClaimText, links = ''): string {
  return sentence.opening + sentence.markdown + links + sentence.closing;
}

// Characters other than line breaks and tabs that a terminal would obey.
function holdsControls(text: string): boolean {
  return /(?![\n\r\t])\p{Cc}/u.test(text);
}

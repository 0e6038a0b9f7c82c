// Checks the sentences of one answer in order: a claim that the guide supports goes out with its
// citations, a sentence without a claim waits for the claim that it introduces, and what fails is left
// out and listed with the reason. What stands around it stays whole.
import type { DraftPart } from '../compose/compose.ts';
import type { LabelledStatement } from '../evidence/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { isIntroduction } from '../language/chatter.ts';
import { figuresOf } from '../language/figures.ts';
import type { WordKnowledge } from '../language/names.ts';
import type { AnswerEvent, AnswerMode, Citation, LeftOut } from '../types.ts';
import type { Reason } from '../wire/codes.ts';
import type { Placed } from './answer-layout.ts';
import { AnswerText } from './answer-text.ts';
import { type Across, holdsControls, isAside, quoting, supportFor } from './claim-support.ts';
import { asTableRule, type ClaimText, isTableLine, readClaimText } from './claim-text.ts';
import { claimsNothing, isConnective, isTableHead, isTableRule } from './connective.ts';
import { EvidenceSources } from './evidence-sources.ts';
import type { Likeness } from './likeness.ts';
import { Losses, standingWhole } from './losses.ts';
import { asQuoted, headOf, introductionOf, withoutOpening } from './mend.ts';
import type { Support } from './support.ts';

type Sentence = DraftPart & { kind: 'sentence' };

type CheckOptions = {
  /** What the answer answers: its conditions need not be said again. */
  question?: string | undefined;
  /** The guide's own answer, as pieces of one claim each. */
  quotes?: () => string[];
  /** What a model says is in another language than the guide. */
  across?: Across | undefined;
  /** Tells whether a model says the same in words of its own; words alone do without it. */
  likeness?: Likeness | undefined;
};

/** Holds what has been said so far of one answer; one is made for each draft. */
export class AnswerCheck {
  readonly #evidence: EvidenceSources;
  readonly #text: AnswerText;
  readonly #options: CheckOptions;
  readonly #across: Across | undefined;
  #losses = new Losses();
  #tableHead: 'none' | 'kept' | 'dropped' = 'none';
  /** Strict until the first sentence brings better knowledge. */
  #words: WordKnowledge = { isEnglish: () => false, isGuideName: () => true };
  #mode: AnswerMode = 'extractive';
  #hasChangedAuthor = false;
  /** What a first sentence cited that is lost. */
  #citedByHead: LabelledStatement[] = [];

  constructor(labelled: LabelledStatement[], index: GuideIndex, options: CheckOptions = {}) {
    this.#options = options;
    this.#across = options.across;
    this.#evidence = new EvidenceSources(labelled, index, options.question);
    this.#text = new AnswerText(index);
  }

  /** What was said so far is no part of the answer; what is shown of it stays, for it is supported. */
  restart(): void {
    this.#text.startAnew();
    [this.#losses, this.#citedByHead] = [new Losses(), []];
  }

  /** From here on another author speaks; what the first one has said is not said again. */
  changeAuthor(): void {
    this.quoteInstead();
    this.#text.rememberSaid();
  }

  /** From here on the guide is quoted, in whole units. */
  quoteInstead(): void {
    this.#text.end();
    this.#text.forgetSaid();
    this.#mode = 'extractive';
    this.#hasChangedAuthor = true;
  }

  /** Whether a model has spoken to its end, and most of what it claimed is left out. */
  get isMostlyLost(): boolean {
    const areMost = this.isEmpty ? this.#losses.haveClaims : this.#losses.areMost;
    return !this.#hasChangedAuthor && areMost;
  }

  /** Whether nothing is shown. */
  get isEmpty(): boolean {
    return this.#text.citations.length === 0;
  }

  /** Whether the guide's own words stand in the place of the sentence that was to answer. */
  get hasQuotedHead(): boolean {
    return this.#text.hasFirst;
  }

  /** Whether all that a piece of a draft quotes stands in the answer. */
  hasQuoted(piece: string): boolean {
    return this.#text.holds(this.#citedBy(readClaimText(piece)));
  }

  result(): { citations: Citation[]; leftOut: LeftOut[]; mode: AnswerMode } {
    this.#text.end();
    const { citations, leftOut } = this.#text;
    return { citations, leftOut, mode: this.#mode };
  }

  /** Takes the next sentence and gives what can be passed on because of it. */
  async *take({ text, author }: Sentence, words: WordKnowledge): AsyncGenerator<AnswerEvent> {
    this.#mode = author;
    this.#words = words;
    const sentence = readClaimText(text);
    const isRow = isTableLine(text);
    if (!isRow) this.#tableHead = 'none';
    if (!isRow && sentence.plain.trim() === '')
      return this.#text.layout.passOver(sentence.opening + sentence.closing);
    const { isAnew, hasLost } = this.#text.enter(sentence, isRow);
    if (isAnew) this.#losses.startAnew();
    if (hasLost) this.#losses.miss();
    if (holdsControls(text)) this.#lose(sentence, { code: 'control-characters', values: {} });
    else if (isRow) yield* this.#takeTableLine(text, sentence);
    else yield* this.#takeSentence(sentence);
  }

  async *#takeSentence(sentence: ClaimText): AsyncGenerator<AnswerEvent> {
    const { plain, level } = sentence;
    const cited = this.#citedBy(sentence);
    if (claimsNothing(plain, this.#mode, this.#evidence)) this.#text.layout.skip(sentence);
    else if (this.#mode === 'model' && level > 0) this.#takeHeading(sentence);
    else if (cited.length > 0) yield* this.#takeClaim(sentence, cited);
    else if (isConnective(plain, this.#evidence)) this.#hold(sentence);
    else if (isIntroduction(plain)) this.#text.layout.loseLeadIn(sentence);
    else yield* this.#takeClaim(sentence, cited);
  }

  // A heading goes out with what stands below it, when the guide knows its words.
  #takeHeading(sentence: ClaimText): void {
    if (isTableHead(sentence.plain, this.#evidence)) this.#hold(sentence);
    else {
      this.#text.leaveOut(sentence.plain, { code: 'not-said', values: {} });
      this.#text.layout.skip(sentence);
    }
  }

  // The head of a table goes out with its first row; a head that the guide does not know takes the
  // rows with it.
  async *#takeTableLine(text: string, sentence: ClaimText): AsyncGenerator<AnswerEvent> {
    if (this.#tableHead === 'none') {
      const isKnown = this.#across
        ? figuresOf(sentence.plain).size === 0
        : isTableHead(sentence.plain, this.#evidence);
      this.#tableHead = isKnown ? 'kept' : 'dropped';
      if (isKnown) this.#hold(sentence);
      else this.#text.leaveOut(sentence.plain, { code: 'unknown-table-head', values: {} });
    } else if (isTableRule(text)) {
      if (this.#tableHead === 'kept') this.#hold(asTableRule(text, sentence));
    } else if (this.#tableHead === 'kept') {
      yield* this.#takeClaim(sentence, this.#citedBy(sentence));
    } else {
      this.#lose(sentence, { code: 'headless-row', values: {} });
    }
  }

  async *#takeClaim(sentence: ClaimText, cited: LabelledStatement[]): AsyncGenerator<AnswerEvent> {
    const support = await this.#supportOf(sentence, cited);
    if (support.kind === 'unsupported') {
      if (this.#leadsOn(sentence)) {
        this.#text.leaveOut(sentence.plain, support.reason);
        this.#text.layout.loseLeadIn(sentence);
      } else this.#lose(sentence, support.reason, cited);
    } else if (this.#mode === 'model') {
      yield* this.#takeOfModel({ sentence, statements: support.statements });
    } else if (this.#text.isSaid(support.statements)) this.#text.layout.skip(sentence);
    else yield* this.#passOn({ sentence, statements: support.statements });
  }

  // What a model says may refer to something that it has said before and that is lost.
  async *#takeOfModel({ sentence, statements }: Placed): AsyncGenerator<AnswerEvent> {
    if (this.#losses.isHeadLost) yield* this.#quoteHead(statements);
    if (this.#text.isRepeated(sentence.plain, statements)) {
      this.#losses.keep(sentence.plain);
      return this.#text.layout.skip(sentence);
    }
    const { cut, dangles } = this.#across ? standingWhole : this.#losses.standingOf(sentence.plain);
    const shortened = dangles ? undefined : withoutOpening(sentence, cut);
    const placed = shortened
      ? { sentence: shortened, statements }
      : asQuoted({ sentence, statements });
    if (!placed) return this.#text.skipOutOfPlace(sentence);
    this.#losses.keep(sentence.plain);
    if (this.#leadsOn(placed.sentence)) this.#text.layout.hold(placed);
    else yield* this.#passOn(placed);
  }

  // The guide's own answer begins in the place of the sentence that was to answer, unless the next one is part of that.
  async *#quoteHead(next: LabelledStatement[]): AsyncGenerator<AnswerEvent> {
    this.#losses.settleHead();
    const check = { evidence: this.#evidence, words: quoting };
    const claiming = { check, author: 'extractive', across: undefined } as const;
    const quoted: Placed[] = [];
    for (const piece of headOf(this.#options.quotes?.() ?? [], this.#citedByHead)) {
      const read = readClaimText(piece);
      const sentence = isTableRule(piece) ? asTableRule(piece, read) : read;
      const cited = this.#citedBy(sentence);
      const support = cited.length > 0 ? await supportFor(sentence, cited, claiming) : undefined;
      if (support?.kind === 'unsupported') return;
      quoted.push({ sentence, statements: support?.statements ?? [] });
    }
    if (quoted.some(({ statements }) => statements.some((each) => next.includes(each)))) return;
    yield* this.#text.sayFirst(quoted);
    this.#text.rememberSaid();
    if (this.#citedByHead.some((statement) => this.#text.isSaid([statement]))) {
      this.#losses.startAnew();
    }
  }

  // Whether a sentence says nothing whole before what it leads to.
  #leadsOn({ plain }: ClaimText): boolean {
    return this.#mode === 'model' && this.#tableHead === 'none' && plain.trimEnd().endsWith(':');
  }

  #citedBy({ labels }: ClaimText): LabelledStatement[] {
    return this.#evidence.statements.filter(({ label }) => labels.includes(label));
  }

  #hold(sentence: ClaimText): void {
    this.#text.layout.hold({ sentence, statements: [] });
  }

  // The first sentence that is neither an item nor a row is the one that answers.
  #lose(sentence: ClaimText, reason: Reason, cited: LabelledStatement[] = []): void {
    const { layout } = this.#text;
    this.#text.leaveOut(sentence.plain, reason);
    layout.skip(sentence);
    if (this.#mode === 'extractive' || isAside(sentence, reason)) return;
    this.#losses.lose(sentence.plain, layout.isInText);
    if (!this.#losses.isHeadLost || this.#citedByHead.length > 0) return;
    this.#citedByHead = cited;
    layout.dropIntroductions();
  }

  #supportOf(sentence: ClaimText, cited: LabelledStatement[]): Promise<Support> {
    const likeness = this.#mode === 'model' ? this.#options.likeness : undefined;
    const check = { evidence: this.#evidence, words: this.#words, likeness };
    const across = this.#mode === 'model' ? this.#across : undefined;
    return supportFor(sentence, cited, { check, author: this.#mode, across });
  }

  *#passOn(placed: Placed): Generator<AnswerEvent> {
    yield* this.#text.say(placed, introductionOf(placed.statements));
  }
}

// Where the sentences of a draft stand in its Markdown: paragraphs, lists, tables, headings. What is left out takes
// with it what led to it alone, such as a heading, an introduction, the head of a table; what stays keeps its place.
import type { LabelledStatement } from '../evidence/labels.ts';
import type { ClaimText } from './claim-text.ts';
import { type ListItem, ListMarks } from './list-marks.ts';

/** A sentence with the statements that are cited for it; none where it only leads to others. */
export type Placed = { sentence: ClaimText; statements: LabelledStatement[] };

/** A sentence as it is shown. */
export type Shown = Placed & { text: string };

type Kind = 'text' | 'list' | 'table' | 'heading';

type Block = {
  kind: Kind;
  isShown: boolean;
  /** Whether it has introduced what comes next. */
  holds: boolean;
  /** Whether the draft introduced it, and that is not shown. */
  lacksLeadIn: boolean;
  /** The guide's own introduction that stands there instead. */
  leadIn: string | undefined;
};

/** `breaks` are the line breaks before it. */
type Held = Placed & { kind: Kind; breaks: number; item: ListItem | undefined };

/** Line breaks that end a paragraph; more make no difference. */
const paragraph = 2;

/** One is made for each answer. Each sentence enters first; then it is shown, held or skipped. */
export class AnswerLayout {
  readonly #lists = new ListMarks();
  #block: Block | undefined;
  #held: Held[] = [];
  #isStart = true;
  /** Line breaks since the last text that was shown, and those that went out with it. */
  #breaks = 0;
  #shownBreaks = 0;
  #endsOpen = false;
  #hasLostLeadIn = false;

  /**
   * A sentence begins. Gives what was held for something that has come to nothing, and whether the sentence is the
   * first of an item, or the first behind a list or a table: it then leans on nothing in there that is left out.
   */
  enter({ opening, level }: ClaimText, isRow: boolean): { dropped: Placed[]; isAnew: boolean } {
    this.#break(opening);
    const kind = isRow ? 'table' : this.#kindOf(opening, level);
    const last = this.#block;
    const isNewText = kind === 'text' && this.#breaks >= paragraph;
    const begins = kind === 'heading' || last?.kind !== kind || isNewText;
    const dropped = begins ? this.#begin(kind) : [];
    if (kind === 'heading')
      return { dropped: [...dropped, ...this.#endSections(level)], isAnew: true };
    const mark = kind === 'list' && this.#startsLine ? markOf(opening) : undefined;
    const isBehind = begins && last?.isShown === true && last.kind !== 'text';
    if (!mark) return { dropped, isAnew: isBehind };
    this.#lists.open(mark);
    const ended = this.#drop(({ item }) => item && item.indent >= mark.indent);
    return { dropped: [...dropped, ...ended], isAnew: true };
  }

  /** Whether the sentence stands neither in a list nor in a table. */
  get isInText(): boolean {
    return this.#block?.kind === 'text';
  }

  get #startsLine(): boolean {
    return this.#isStart || this.#breaks > 0;
  }

  #kindOf(opening: string, level: number): Kind {
    if (level > 0) return 'heading';
    if (this.#startsLine && markOf(opening)) return 'list';
    const goesOn = this.#breaks < paragraph || /[ \t]{2}$/.test(opening);
    return goesOn && this.#block?.kind === 'list' ? 'list' : 'text';
  }

  // A block of which nothing was shown had no use for what was held before it.
  #begin(kind: Kind): Placed[] {
    const last = this.#block;
    const isLost = last && !last.isShown && !last.holds;
    const lacksLeadIn = this.#hasLostLeadIn;
    this.#block = { kind, isShown: false, holds: false, lacksLeadIn, leadIn: undefined };
    this.#hasLostLeadIn = false;
    if (kind !== 'list') this.#lists.close();
    return isLost ? this.#drop((held) => held.kind !== 'heading') : [];
  }

  // A heading ends the sections of its level and below.
  #endSections(level: number): Placed[] {
    const first = this.#held.findIndex(
      ({ kind, sentence }) => kind === 'heading' && sentence.level >= level,
    );
    const ended = new Set(first < 0 ? [] : this.#held.slice(first));
    return this.#drop((held) => ended.has(held));
  }

  #drop(isDropped: (held: Held) => boolean | undefined): Placed[] {
    const dropped = this.#held.filter(isDropped);
    this.#held = this.#held.filter((held) => !dropped.includes(held));
    this.#breaks = Math.max(this.#breaks, ...dropped.map(({ breaks }) => breaks));
    return dropped;
  }

  /** The sentence waits for what it leads to. */
  hold(placed: Placed): void {
    const { kind = 'text' } = this.#block ?? {};
    const item = this.#startsLine ? this.#lists.item : undefined;
    this.#held.push({ ...placed, kind, breaks: this.#breaks, item });
    // The head of a table is of use to its own rows alone.
    if (this.#block && kind !== 'table') this.#block.holds = true;
    this.#breaks = 0;
    this.#break(placed.sentence.closing);
  }

  /** The sentence is not shown. A line of which nothing is shown leaves no empty line. */
  skip({ closing }: ClaimText): void {
    if (this.#startsLine)
      this.#breaks = Math.max(this.#breaks, Math.min(paragraph, breaksIn(closing)));
    else this.#break(closing);
  }

  /** White space alone. */
  passOver(space: string): void {
    this.#break(space);
  }

  /** Nor is this one, which would have introduced what comes next. */
  loseLeadIn(sentence: ClaimText): void {
    this.#hasLostLeadIn = true;
    this.skip(sentence);
  }

  /**
   * The sentence is shown, behind what was held for it.
   * @param linksOf Gives the links of the statements that a sentence cites.
   * @param leadIn How the guide introduces it, for a list that has lost its introduction.
   */
  show(
    placed: Placed,
    linksOf: (statements: LabelledStatement[]) => string,
    leadIn: string | undefined,
  ): Shown[] {
    const breaks = this.#breaks;
    const before = this.#held.map((held) => {
      this.#breaks = held.breaks;
      const text = this.#write(held.sentence, linksOf(held.statements), held.item);
      return { sentence: held.sentence, statements: held.statements, text };
    });
    this.#held = [];
    this.#breaks = breaks;
    const item = this.#startsLine ? this.#lists.item : undefined;
    const introduced = item ? this.#introduce(item, leadIn) : '';
    if (this.#block) this.#block.isShown = true;
    const text = introduced + this.#write(placed.sentence, linksOf(placed.statements), item);
    return [...before, { ...placed, text }];
  }

  /** What was held so far is not shown, but for headings. */
  dropIntroductions(): void {
    this.#drop(({ kind }) => kind !== 'heading');
  }

  /** Another text begins in a paragraph of its own. */
  startAnew(): void {
    this.#drop(() => true);
    this.#breaks = paragraph;
  }

  /** Sentences of a text of their own are shown before all that has begun. */
  putFirst(placed: Placed[], linksOf: (statements: LabelledStatement[]) => string): Shown[] {
    const { length } = placed;
    const shown = placed.map(({ sentence, statements }, at) => {
      const { opening, markdown, closing } = sentence;
      const lead = at === 0 ? opening.trimStart() : opening;
      const text = lead + markdown + linksOf(statements) + closing;
      return { sentence, statements, text };
    });
    if (length === 0) return shown;
    const breaks = this.#breaks;
    const { closing } = placed.at(-1)?.sentence ?? { closing: '' };
    this.#wrote(breaksIn(closing), closing === '');
    this.#breaks = Math.max(breaks, length > 1 ? paragraph : 0);
    return shown;
  }

  // The guide's own introduction takes the place of one that is not shown, and another one where it fits no more.
  #introduce(item: ListItem, leadIn: string | undefined): string {
    const block = this.#block;
    if (!block?.lacksLeadIn || item.above || item.isShown || leadIn === block.leadIn) return '';
    if (leadIn === undefined || (block.isShown && block.leadIn === undefined)) return '';
    block.leadIn = leadIn;
    if (!this.#isStart) this.#breaks = paragraph;
    const text = `${this.#gap()}${leadIn}${'\n'.repeat(paragraph)}`;
    this.#wrote(paragraph);
    return text;
  }

  #write(sentence: ClaimText, links: string, item: ListItem | undefined): string {
    const { opening, markdown, closing } = sentence;
    const lead = item ? this.#lists.opening(item) : opening.trimStart();
    const text = this.#gap() + lead + markdown + links + closing;
    this.#wrote(breaksIn(closing), closing === '');
    return text;
  }

  #wrote(breaks: number, endsOpen = false): void {
    this.#isStart = false;
    this.#breaks = Math.min(paragraph, breaks);
    this.#shownBreaks = this.#breaks;
    this.#endsOpen = endsOpen;
  }

  #gap(): string {
    if (this.#isStart) return '';
    const missing = Math.max(0, this.#breaks - this.#shownBreaks);
    return missing === 0 && this.#breaks === 0 && this.#endsOpen ? ' ' : '\n'.repeat(missing);
  }

  #break(space: string): void {
    this.#breaks = Math.min(paragraph, this.#breaks + breaksIn(space));
  }

  /** The text is over, and another one may begin. Gives what was held. */
  end(): Placed[] {
    const held = this.#held;
    this.#held = [];
    this.#block = undefined;
    this.#lists.close();
    this.#wrote(0);
    this.#isStart = true;
    this.#hasLostLeadIn = false;
    return held;
  }
}

function breaksIn(space: string): number {
  return space.split('\n').length - 1;
}

// The mark of an item at the end of an opening.
function markOf(opening: string): { indent: number; sign: string } | undefined {
  const sign = /(?:[-*+]|\p{N}{1,2}[.)])(?=\s+$)/u.exec(opening)?.[0];
  if (sign === undefined) return undefined;
  const before = opening.trimEnd().slice(0, -sign.length);
  return { indent: before.length - (before.lastIndexOf('\n') + 1), sign };
}

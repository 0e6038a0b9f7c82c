// The statements of one section as they are found, each with an id that lasts.
import { createHash } from 'node:crypto';
import type { Cell, Statement, StatementKind } from '../types.ts';

export type StatementDraft = {
  kind: StatementKind;
  text: string;
  start: number;
  end: number;
  leadIn?: string | undefined;
  topic?: string | undefined;
  cells?: Cell[] | undefined;
  block: number;
};

/** A wording that the guide itself has for what answers it, such as the summary of a fold. */
export type OwnWording = { text: string; sectionId: string; statementId: string };

export class StatementStore {
  readonly statements: Statement[] = [];
  /** By the statement that bears their marks. */
  readonly notes = new Map<Statement, string[]>();
  readonly wordings: OwnWording[] = [];
  readonly #sectionId: string;
  readonly #twins = new Map<string, number>();

  constructor(sectionId: string) {
    this.#sectionId = sectionId;
  }

  add(draft: StatementDraft): Statement {
    const { kind, text, leadIn, topic, cells, block, start, end } = draft;
    const statement: Statement = {
      id: this.#idOf(text),
      sectionId: this.#sectionId,
      kind,
      text,
      leadIn,
      topic,
      cells,
      block,
      start,
      end,
    };
    this.statements.push(statement);
    return statement;
  }

  /** What asks for the statements from a place on, the first of which answers it. */
  word(text: string, from: number): void {
    const first = this.statements[from];
    if (first) this.wordings.push({ text, sectionId: this.#sectionId, statementId: first.id });
  }

  // The id hangs on the section and the words alone, so that it survives edits elsewhere; the same words
  // twice in a section are told apart by a counter.
  #idOf(text: string): string {
    const words = text.toLowerCase().normalize('NFKC');
    const digest = createHash('sha256').update(words).digest('hex').slice(0, 8);
    const id = `${this.#sectionId}.${digest}`;
    const twins = (this.#twins.get(id) ?? 0) + 1;
    this.#twins.set(id, twins);
    return twins === 1 ? id : `${id}-${twins}`;
  }
}

// What a statement is told with, because it is not the whole truth without it: the list below an item, the code or
// quote that a line leads to, the footnotes whose marks it bears, the rest of a short answer in a fold.
import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Statement } from '../types.ts';

/** Statements that one is told with, and words of them all, at the most. */
const mostQualifiers = 8;
const mostWords = 80;

/** A line that leads to what comes next. */
function leadsOn({ text }: Pick<Statement, 'text'>): boolean {
  return /[:：]$/u.test(text);
}

/** The statements in a list below an item qualify it; of many, a line that leads to them is told with the first. */
export function qualifyItem(item: Statement | undefined, below: Statement[]): void {
  if (!item || below.length === 0) return;
  if (!leadsOn(item) && (below.length > mostQualifiers || wordsOf(below) > mostWords)) return;
  qualify(item, below);
}

/** What a line leads to, where that is code, a quote or a box. */
export function qualifyLine(line: Statement | undefined, behind: Statement[]): void {
  if (line && leadsOn(line)) qualify(line, behind);
}

/** What follows the first sentence below a title that asks: the answer to that is the whole of a short paragraph. */
export function qualifyAnswer([first, ...others]: Statement[]): void {
  if (first?.kind !== 'sentence' || others.some(({ kind }) => kind !== 'sentence')) return;
  if (others.length > mostQualifiers || wordsOf([first, ...others]) > mostWords) return;
  qualify(first, others);
}

function qualify(statement: Statement, by: Statement[]): void {
  const ids = by.slice(0, mostQualifiers).map(({ id }) => id);
  if (ids.length > 0) statement.qualifiedBy = [...(statement.qualifiedBy ?? []), ...ids];
}

function wordsOf(statements: Statement[]): number {
  return statements.map(({ text }) => text.split(' ').length).reduce((sum, each) => sum + each, 0);
}

/** Which footnotes the marks in some inline nodes name. */
export function notesIn(nodes: PhrasingContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'footnoteReference') return [node.identifier];
    return 'children' in node ? notesIn(node.children) : [];
  });
}

/** The statements of each note of a section, once it is read. */
export class NotedStatements {
  readonly #ofNote = new Map<string, Statement[]>();

  add({ identifier }: FootnoteDefinition, statements: Statement[]): void {
    this.#ofNote.set(identifier, statements);
  }

  /** Gives each statement the notes whose marks it bears. */
  give(marks: ReadonlyMap<Statement, string[]>): void {
    for (const [statement, identifiers] of marks) {
      const notes = [...new Set(identifiers)].flatMap((each) => this.#ofNote.get(each) ?? []);
      qualify(
        statement,
        notes.filter((note) => note !== statement),
      );
    }
  }
}

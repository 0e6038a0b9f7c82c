// Whether a statement holds what a kind of answer looks like: an amount, a date, people. The same few kinds are looked for
// in the same statements, question after question.
import { remembered } from '../remembered.ts';
import type { Statement } from '../types.ts';

/** What was found, alone and with the line that introduces it; gone with the kind or the statement. */
const found = remembered((_kind: RegExp) => ({
  alone: new WeakMap<Statement, boolean>(),
  ledIn: new WeakMap<Statement, boolean>(),
}));

/** Whether a statement's own text holds one of some kinds. */
export function showsOneOf(kinds: readonly RegExp[], statement: Statement): boolean {
  return kinds.some((kind) => {
    const { alone } = found(kind);
    return alone.get(statement) ?? told(alone, statement, kind.test(statement.text));
  });
}

/** The same of its text behind the line that introduces it. */
export function showsOneLedIn(kinds: readonly RegExp[], statement: Statement): boolean {
  return kinds.some((kind) => {
    const { ledIn } = found(kind);
    const known = ledIn.get(statement);
    if (known !== undefined) return known;
    return told(ledIn, statement, kind.test(`${statement.leadIn ?? ''} ${statement.text}`));
  });
}

function told(known: WeakMap<Statement, boolean>, statement: Statement, holds: boolean): boolean {
  known.set(statement, holds);
  return holds;
}

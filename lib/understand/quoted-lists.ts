// The lists and tables that a question about the last answer may point into.
import { proseSteps } from '../evidence/prose-steps.ts';
import { statementsOfBlock, statementsOfSection } from '../evidence/statement-blocks.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { stemsOf } from '../language/terms.ts';
import type { GuideStatement, Statement } from '../types.ts';

/** The members of a list or table in the guide's order, and those of them that were quoted. */
export type QuotedList = { guide: string; members: Statement[]; quoted: Statement[] };

/** Terms up to which the beginning of an item is its name. */
const longestName = 6;

const isListed = ({ kind }: Statement) => kind !== 'sentence' && kind !== 'code';

/** Of which most was quoted first; then those that were not quoted, of the sections that were. */
export function listsOf(said: GuideStatement[], index: GuideIndex): QuotedList[] {
  const lists = new Map<Statement, QuotedList>();
  const add = (place: GuideStatement, isQuoted: boolean) => {
    const members = statementsOfBlock(place, index);
    const [head = place.statement] = members;
    const list = lists.get(head) ?? { guide: place.guide, members, quoted: [] };
    if (isQuoted) list.quoted.push(place.statement);
    lists.set(head, list);
  };
  for (const place of said) if (isListed(place.statement)) add(place, true);
  for (const place of new Map(said.map((each) => [each.statement.sectionId, each])).values()) {
    const all = statementsOfSection(place, index);
    for (const [at, statement] of all.entries()) {
      const before = all[at - 1];
      const isFirst = before?.block !== statement.block || before.leadIn !== statement.leadIn;
      if (isListed(statement) && isFirst) add({ guide: place.guide, statement }, false);
    }
  }
  return [...lists.values(), ...toldSteps(said, index)].sort(
    (one, other) => other.quoted.length - one.quoted.length,
  );
}

// The steps that the sentences of a quoted section tell, where one of them was quoted.
function toldSteps(said: GuideStatement[], index: GuideIndex): QuotedList[] {
  const sections = new Map(said.map((each) => [`${each.guide}#${each.statement.sectionId}`, each]));
  return [...sections.values()].flatMap((place) => {
    const all = statementsOfSection(place, index);
    return proseSteps(all.filter(({ kind }) => kind === 'sentence')).flatMap((members) => {
      const quoted = members.filter((each) => said.some(({ statement }) => statement === each));
      return quoted.length > 0 ? [{ guide: place.guide, members, quoted }] : [];
    });
  });
}

/** What names a row or an item: its first cell, or what stands before a colon; empty for any other statement. */
export function nameOf({ kind, cells, text }: Statement): string {
  if (kind === 'row') return cells?.[0]?.text ?? '';
  if (kind !== 'item' && kind !== 'step') return '';
  const colon = text.indexOf(':');
  const name = colon === -1 ? '' : text.slice(0, colon);
  return stemsOf(name).length > longestName ? '' : name;
}

/** The stems of each name that it has; a row has one in each of its first two cells. */
export function namesOf(statement: Statement): string[][] {
  if (statement.kind !== 'row') return [stemsOf(nameOf(statement))];
  return (statement.cells ?? []).slice(0, 2).map(({ text }) => stemsOf(text));
}

/** The stems of all of its names. */
export function namingStems(statement: Statement): string[] {
  return namesOf(statement).flat();
}

// Finds what a question names by its place in what was quoted last: a row of the table, an item or step of the
// list, in the order of the guide.
import { statementTerms } from '../evidence/statement-terms.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { moneyIn } from '../language/figures.ts';
import type { Place, PlaceReference } from '../language/place-references.ts';
import { stemsOf } from '../language/terms.ts';
import type { GuideStatement, Statement } from '../types.ts';
import { listsOf, nameOf, type QuotedList } from './quoted-lists.ts';

/** What is at a place: statements, nothing (`none`: the list ends before it), or no list to look in. */
export type Picked =
  | { kind: 'found'; at: [GuideStatement, ...GuideStatement[]] }
  | { kind: 'none' }
  | { kind: 'no-list' };

/**
 * The statement at a place, seen from what was said last.
 * @param asked Stems of what is asked of it: a list whose members hold them goes before one that was quoted.
 */
export function pickByPlace(
  { place, noun }: PlaceReference,
  asked: string[],
  said: GuideStatement[],
  index: GuideIndex,
): Picked {
  const lists = listsOf(said, index).filter(
    (list) => noun === undefined || isNounOf(noun, list, index),
  );
  const quoted = lists.filter((list) => list.quoted.length > 0);
  const fitting = lists.find(({ members }) => asked.length > 0 && members.every(holdsAll(asked)));
  const [only, ...others] = lists;
  const list = fitting ?? quoted[0] ?? (others.length === 0 ? only : undefined);
  if (!list) return { kind: 'no-list' };
  const [first, ...further] = at(place, list).map((statement) => ({
    guide: list.guide,
    statement,
  }));
  if (first) return { kind: 'found', at: [first, ...further] };
  return { kind: place.kind === 'end' || list.quoted.length === 0 ? 'no-list' : 'none' };
}

/** The neighbour of the one item or row of the list quoted last that some words name: "after the interview". */
export function pickBesideNamed(
  words: string,
  by: 1 | -1,
  said: GuideStatement[],
  index: GuideIndex,
): Picked {
  const stems = stemsOf(words);
  const [list] = listsOf(said, index);
  if (!list || stems.length === 0) return { kind: 'no-list' };
  const { guide, members } = list;
  const [only, ...others] = members.filter(holdsAll(stems));
  if (!only || others.length > 0) return { kind: 'no-list' };
  const beside = members[members.indexOf(only) + by];
  return beside ? { kind: 'found', at: [{ guide, statement: beside }] } : { kind: 'none' };
}

function holdsAll(stems: string[]): (statement: Statement) => boolean {
  return (statement) => {
    const { set } = statementTerms(statement);
    return stems.every((stem) => set.has(stem));
  };
}

function at(place: Place, list: QuotedList): Statement[] {
  const { members, quoted } = list;
  switch (place.kind) {
    case 'nth':
      return only(shownOf(list).at(place.nth > 0 ? place.nth - 1 : place.nth));
    // Items have no order in which they are done.
    case 'turn':
      return members.some(({ kind }) => kind === 'item') ? [] : at({ ...place, kind: 'nth' }, list);
    case 'end': {
      const step = upwardStep(members);
      return only(step && members.at(step === place.by ? -1 : 0));
    }
    case 'beside': {
      const by = place.along === 'order' ? place.by : place.by * (upwardStep(members) ?? -1);
      const from = by > 0 ? quoted.at(-1) : quoted[0];
      return only(from && members[members.indexOf(from) + by]);
    }
    case 'between': {
      const places = quoted.map((each) => members.indexOf(each));
      return members.slice(Math.min(...places) + 1, Math.max(...places));
    }
  }
}

function only(statement: Statement | undefined): Statement[] {
  return statement ? [statement] : [];
}

// Of what was shown, when several were; else of the whole list.
function shownOf({ members, quoted }: QuotedList): Statement[] {
  return quoted.length > 1 ? members.filter((each) => quoted.includes(each)) : members;
}

// Along a scale of figures that rises, up leads on; where it falls, back; undefined where there is no scale.
function upwardStep(members: Statement[]): 1 | -1 | undefined {
  for (const figures of scalesOf(members)) {
    const isRising = figures.every((figure, at) => at === 0 || figure > (figures[at - 1] ?? 0));
    const isFalling = figures.every((figure, at) => at === 0 || figure < (figures[at - 1] ?? 0));
    if (isRising !== isFalling) return isRising ? 1 : -1;
  }
  return undefined;
}

// The first figure of each column's cells, or of the items, where all have one.
function scalesOf(members: Statement[]): number[][] {
  const [first] = members;
  const columns = first?.cells?.map(({ column }) => column) ?? [];
  const textsOf = (column: number) =>
    members.map(({ cells }) => cells?.find((cell) => cell.column === column)?.text ?? '');
  const texts = columns.length > 0 ? columns.map(textsOf) : [members.map(({ text }) => text)];
  return texts
    .map((column) => column.map(firstFigure))
    .filter((column) => column.every((figure) => !Number.isNaN(figure)));
}

function firstFigure(text: string): number {
  const [amount] = moneyIn(text);
  if (amount !== undefined) return amount;
  const plain = /\p{N}{1,3}(?:,\p{N}{3})+|\p{N}+(?:\.\p{N}+)?/u.exec(text)?.[0] ?? '';
  return Number.parseFloat(plain.replaceAll(',', ''));
}

// A noun of the list: of its heads, its lead-in, its heading, the names of its members.
function isNounOf(noun: string, { guide, members }: QuotedList, index: GuideIndex): boolean {
  const [first] = members;
  if (!first) return false;
  const { path } = index.section(guide, first.sectionId);
  const heads = (first.cells ?? []).map(({ head }) => head);
  const names = members.map(nameOf);
  const around = [...heads, first.leadIn ?? '', ...path.slice(-1), ...names].join('\n');
  const [stem = ''] = stemsOf(noun);
  return stemsOf(around).includes(stem);
}

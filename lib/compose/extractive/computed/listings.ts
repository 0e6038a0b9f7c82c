// Lists and sentences read like the rows of a table: the items of one list, or the sentences of one section that say
// the same of several things, each with an amount.
import { pathStems, titleStems } from '../../../evidence/heading-stems.ts';
import { isInBlock, type LabelledStatement } from '../../../evidence/labels.ts';
import { proseSteps } from '../../../evidence/prose-steps.ts';
import { ownOfEach } from '../../../evidence/row-names.ts';
import { statementTerms } from '../../../evidence/statement-terms.ts';
import type { GuideIndex } from '../../../index/guide-index.ts';
import type { QuantityKind } from '../../../language/lists/measures.ts';
import { type Quantity, readQuantities } from '../../../language/quantities.ts';
import { stemsOf } from '../../../language/terms.ts';
import { remembered } from '../../../remembered.ts';
import type { QueryPart, Statement } from '../../../types.ts';
import { type Ask, type Bound, readAsk } from './ask.ts';

/** Members of a listing; a longer one is not compared. */
const mostMembers = 40;

/** What a member is called, and the amounts that it gives. */
export type Entry = {
  member: LabelledStatement;
  /** Stems that no other member has in its name. */
  naming: ReadonlySet<string>;
  /** The amounts behind the name, each with what it is for each of: "a month". */
  amounts: Amount[];
  /** What a name stands for that is itself a range: "Year 3 to 5", "More than five years". */
  range: NamedRange | undefined;
};

export type Amount = { quantity: Quantity; per: string };

/** The bounds of a range in a name, and the stems of the words beside it. */
export type NamedRange = { bounds: Bound[]; values: Quantity[]; stems: ReadonlySet<string> };

export type Listing = {
  /** `told` are steps that sentences tell. */
  kind: 'items' | 'steps' | 'told' | 'sentences';
  entries: Entry[];
  /** Stems of the listing and of what stands around it. */
  known: ReadonlySet<string>;
  /** The title of its section. */
  title: string;
};

/** A part of a question, asked of one listing. */
export type AskedOfList = {
  ask: Ask;
  part: QueryPart;
  listing: Listing;
  /** Members that were quoted last. */
  leant: Entry[];
};

type Read = { name: ReadonlySet<string>; amounts: Amount[]; range: NamedRange | undefined };

/** Kinds of amounts by which sentences are held against each other. */
const comparableKinds: QuantityKind[] = ['money', 'share', 'duration', 'measure'];
const nameEnd = /:\s|\s[–—]\s/u;
const each = /^\s?(?:an?|per|each|every|\/)\s?(\p{L}{2,12})/iu;

/** The lists, and the sentences of a section that are alike, of two members or more. */
export function listingsIn(labelled: LabelledStatement[], index: GuideIndex): Listing[] {
  const sections = Map.groupBy(
    labelled,
    ({ source, statement }) => `${source.passage.guide}#${statement.sectionId}`,
  );
  return [...sections.values()].flatMap((section) => [
    ...listsOf(section, index),
    ...toldIn(section, index),
    ...alikeIn(section, index),
  ]);
}

function listsOf(section: LabelledStatement[], index: GuideIndex): Listing[] {
  const items = section.filter(({ statement: { kind } }) => kind === 'item' || kind === 'step');
  const lists = Map.groupBy(items, ({ statement }) => statement.block);
  return [...lists.values()].flatMap((members) => {
    const isStep = members.every(({ statement }) => statement.kind === 'step');
    return listingOf(members, section, isStep ? 'steps' : 'items', index) ?? [];
  });
}

function toldIn(section: LabelledStatement[], index: GuideIndex): Listing[] {
  const sentences = section.filter(({ statement }) => statement.kind === 'sentence');
  const byStatement = new Map(sentences.map((each) => [each.statement, each]));
  return proseSteps([...byStatement.keys()]).flatMap((steps) => {
    const members = steps.flatMap((step) => byStatement.get(step) ?? []);
    return listingOf(members, section, 'told', index) ?? [];
  });
}

// Sentences with one amount of a kind that share a word of content; all of the section that have such, or none.
function alikeIn(section: LabelledStatement[], index: GuideIndex): Listing[] {
  const sentences = section.filter(({ statement }) => statement.kind === 'sentence');
  return comparableKinds.flatMap((kind) => {
    const amountsOf = ({ statement }: LabelledStatement) =>
      readMember(statement).amounts.filter(({ quantity }) => quantity.kind === kind);
    const members = sentences.filter((each) => amountsOf(each).length > 0);
    const [first, ...others] = members;
    if (!first || members.some((each) => amountsOf(each).length > 1)) return [];
    const shared = others.reduce(
      (stems, { statement }) => stems.intersection(statementTerms(statement).set),
      new Set(statementTerms(first.statement).set),
    );
    const listing = shared.size > 0 && listingOf(members, section, 'sentences', index);
    return listing ? [listing] : [];
  });
}

function listingOf(
  members: LabelledStatement[],
  beside: LabelledStatement[],
  kind: Listing['kind'],
  index: GuideIndex,
): Listing | undefined {
  const [first] = members;
  if (!first || members.length < 2 || members.length > mostMembers) return undefined;
  const reads = members.map(({ statement }) => readMember(statement));
  const names = ownOfEach(reads.map(({ name }) => name));
  const entries = members.map((member, at): Entry => {
    const { amounts = [], range } = reads[at] ?? {};
    return { member, naming: names[at] ?? new Set(), amounts, range };
  });
  const { guide } = first.source.passage;
  const section = index.section(guide, first.statement.sectionId);
  const before = beside.filter((each) => isInBlock(each, first, first.statement.block - 1));
  // Steps are of what their whole section is about.
  const isOfSteps = kind === 'steps' || kind === 'told';
  const around = [...before, ...members, ...(isOfSteps ? beside.slice(0, mostMembers) : [])];
  const known = new Set([
    ...titleStems(index.guide(guide)),
    ...pathStems(section),
    ...stemsOf(first.statement.leadIn ?? ''),
    ...around.flatMap(({ statement }) => [...statementTerms(statement).ofText]),
  ]);
  return { kind, entries, known, title: section.title };
}

const readMember = remembered(({ text, topic, kind }: Statement): Read => {
  const end = kind === 'sentence' ? undefined : nameEnd.exec(text);
  const name = end ? text.slice(0, end.index) : text;
  const { text: written, quantities } = readQuantities(end ? text.slice(end.index) : text);
  const amounts = quantities
    .filter(({ kind: of }) => of !== 'place')
    .map((quantity) => ({
      quantity,
      per: each.exec(written.slice(quantity.end, quantity.end + 24))?.[1] ?? '',
    }));
  return {
    name: new Set(stemsOf(topic ? `${topic} ${name}` : name)),
    amounts,
    range: end ? rangeOf(name) : undefined,
  };
});

function rangeOf(name: string): NamedRange | undefined {
  const { bounds, values } = readAsk(name);
  if (bounds.length + values.length === 0) return undefined;
  return { bounds, values, stems: new Set(stemsOf(name)) };
}

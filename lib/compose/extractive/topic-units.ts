// A question that names a section and asks nothing of it, or only what that is, is answered by what the section opens
// with, and by its first list: "Tell me about soft skills" by what these are, and which. A sentence further down says
// its words again, to tell an exception.
import type { LabelledStatement } from '../../evidence/labels.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { definitionOf, thingDefined } from '../../language/definition-asked.ts';
import { stemsOf } from '../../language/terms.ts';
import { topicOf } from '../../language/topic-requests.ts';
import type { QueryPart } from '../../types.ts';
import { shownItems } from './counted-list.ts';
import { bestOf, isNamed, saysTitle } from './named-section.ts';
import type { ScoredStatement } from './scored-statement.ts';
import type { Unit } from './unit.ts';

/** Sentences of its opening. */
const mostOpening = 2;

/** The units that tell of the section which a part names; undefined where it names none. */
export function topicUnits(
  scored: ScoredStatement[],
  part: QueryPart,
  index: GuideIndex,
): Unit[] | undefined {
  const best = bestOf(scored);
  const topic = topicOf(part.text) ?? thingDefined(part.text);
  if (!best || part.leans || topic === undefined) return undefined;
  const { guide } = best.source.passage;
  const { sectionId } = best.statement;
  const section = index.section(guide, sectionId);
  const asked = new Set(stemsOf(topic));
  const terms = part.terms.filter(({ term }) => asked.has(term));
  if (best.statement.kind === 'row' || !isNamed(section, { ...part, terms }, index))
    return undefined;
  if (!saysTitle(section, topic)) return undefined;
  const own = scored
    .filter(
      ({ statement, source }) =>
        statement.sectionId === sectionId && source.passage.guide === guide,
    )
    .sort((one, other) => one.statement.start - other.statement.start);
  return withList(own) ?? opened(own, best, part.text);
}

// What defines the thing, or is what the section opens with, answers as it is chosen.
function opened(
  own: ScoredStatement[],
  best: ScoredStatement,
  question: string,
): Unit[] | undefined {
  const [opening] = own;
  if (!opening || opening === best || opening.statement.kind !== 'sentence') return undefined;
  const definition = definitionOf(question);
  if (definition && own.some(({ statement }) => definition.test(statement.text))) return undefined;
  const told = own.filter((each) => isOpening(each.statement, opening.statement));
  const statements = told.slice(0, mostOpening);
  if (statements.includes(best)) return undefined;
  return [{ kind: 'sentences', statements }];
}

function withList(own: ScoredStatement[]): Unit[] | undefined {
  const items = own.filter(({ statement: { kind } }) => kind === 'item' || kind === 'step');
  const [item] = items;
  const [opening] = own;
  if (!item || !opening) return undefined;
  const leadIn = own.find(({ statement }) => statement.text === item.statement.leadIn);
  const list: Unit = {
    kind: 'list',
    leadIn,
    items: shownItems(items.filter((other) => isBeside(other.statement, item.statement))),
  };
  const { statement } = item;
  const told = own
    .filter((each) => isOpening(each.statement, opening.statement) && each.held.size > 0)
    .filter((each) => each !== leadIn && each.statement.start < statement.start)
    .slice(0, mostOpening);
  return told.length > 0 ? [{ kind: 'sentences', statements: told }, list] : [list];
}

function isOpening({ kind, block }: Place, opening: Place): boolean {
  return kind === 'sentence' && block === opening.block;
}

function isBeside(one: Place, other: Place): boolean {
  return one.block === other.block && one.leadIn === other.leadIn;
}

type Place = LabelledStatement['statement'];

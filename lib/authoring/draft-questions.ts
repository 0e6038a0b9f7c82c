// Drafts the questions that a guide answers, and near ones that it does not, from its headings, tables and definitions;
// each is asked before it is proposed.
import { giveWay } from '../give-way.ts';
import { figuresOf } from '../language/figures.ts';
import type { Signpost } from '../signpost.ts';
import type { Guide, Section, Statement } from '../types.ts';
import { lowered, nearMissesOf } from './near-misses.ts';

export type Draft = {
  question: string;
  guide: string;
  sectionId: string;
  /** Figures that its answer holds. */
  figure: string[];
};

export type Drafts = {
  /** Those that their section answers, with their figures. */
  answered: Draft[];
  /** Near misses that are refused. */
  refused: Draft[];
  /** Near misses that get an answer: where the guide is silent on them, its words file should list them as not covered. */
  doubtful: Draft[];
};

/** Most questions that are drafted of one table, so that a long one does not crowd out the rest. */
const mostOfTable = 8;
/** Words of a subject that can be asked for. */
const longestSubject = 5;

/** @param signpost Over guides of which this is one. */
export async function draftQuestions(guide: Guide, signpost: Signpost): Promise<Drafts> {
  const drafts: Drafts = { answered: [], refused: [], doubtful: [] };
  const seen = new Set(guide.words.notCovered);
  const ask = async (draft: Draft) => {
    await giveWay();
    const turns = [{ role: 'user' as const, text: draft.question }];
    return signpost.answer(turns, { guide: guide.slug });
  };
  for (const draft of candidatesOf(guide)) {
    if (seen.has(draft.question)) continue;
    seen.add(draft.question);
    const { status, citations, text } = await ask(draft);
    const held = figuresOf(text);
    const isCited = citations.some(({ section }) => section.id === draft.sectionId);
    if (status === 'answered' && isCited && draft.figure.every((each) => holds(held, each))) {
      drafts.answered.push(draft);
    }
  }
  for (const { question, sectionId } of nearMissesOf(guide)) {
    if (seen.has(question)) continue;
    seen.add(question);
    const draft = { question, guide: guide.slug, sectionId, figure: [] };
    const { status } = await ask(draft);
    (status === 'not-covered' ? drafts.refused : drafts.doubtful).push(draft);
  }
  return drafts;
}

function holds(held: ReadonlySet<string>, written: string): boolean {
  return [...figuresOf(written)].every((figure) => held.has(figure));
}

function candidatesOf(guide: Guide): Draft[] {
  const draft = (question: string, sectionId: string, figure: string[] = []): Draft => ({
    question,
    guide: guide.slug,
    sectionId,
    figure,
  });
  const asking = guide.sections.filter(({ title }) => title.endsWith('?'));
  const bySection = Map.groupBy(guide.statements, ({ sectionId }) => sectionId);
  return [
    ...asking.map(({ id, title }) => draft(title, id)),
    ...guide.sections.flatMap(({ id }) => cellsOf(bySection.get(id) ?? [], draft)),
    ...guide.statements.flatMap((statement) => definitionOf(statement, draft)),
    ...guide.sections.flatMap((section) => howTo(section, draft)),
  ];
}

type Make = (question: string, sectionId: string, figure?: string[]) => Draft;

// "Pay (euros a month)" as people ask for it.
function withoutBrackets(head: string): string {
  const said = head.trim();
  const opens = said.endsWith(')') ? said.lastIndexOf('(') : -1;
  return opens < 1 ? said : said.slice(0, opens).trim();
}

// "What is the pay of a trained baker?" by the head of a column and the first cell of a row.
function cellsOf(statements: Statement[], draft: Make): Draft[] {
  const rows = statements.filter(({ kind }) => kind === 'row');
  const drafts = rows.flatMap(({ cells = [], sectionId }) => {
    const [name, ...others] = cells;
    if (name?.column !== 0 || wordsIn(name.text) > longestSubject) return [];
    return others
      .filter(({ head }) => head !== '' && wordsIn(head) <= longestSubject)
      .map(({ head, text }) => {
        const asked = withoutBrackets(head);
        const figure = figuresOf(text).size > 0 && wordsIn(text) === 1 ? [text] : [];
        const verb = /[^su]s$/.test(asked) ? 'What are' : 'What is';
        return draft(`${verb} the ${lowered(asked)} of ${lowered(name.text)}?`, sectionId, figure);
      });
  });
  const every = Math.max(1, Math.ceil(drafts.length / mostOfTable));
  return drafts.filter((_, at) => at % every === 0);
}

// "Code optimization means …"
function definitionOf({ kind, text, sectionId }: Statement, draft: Make): Draft[] {
  if (kind !== 'sentence') return [];
  const at = text.indexOf(' means ');
  const subject = text.slice(0, Math.max(0, at));
  if (subject === '' || wordsIn(subject) > longestSubject || /[,;:()]/.test(subject)) return [];
  return [draft(`What does ${lowered(subject)} mean?`, sectionId)];
}

// "How to apply" as a heading.
function howTo({ id, title }: Section, draft: Make): Draft[] {
  const [, what] = /^How to (\p{Ll}.*[^?.:!])$/u.exec(title) ?? [];
  return what === undefined ? [] : [draft(`How do I ${what}?`, id)];
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}

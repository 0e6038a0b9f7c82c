// Questions to offer after an answer: the guide's own starter questions and those of its headings that
// are questions, when the guide answers them and they lead on to something not yet cited.
import type { GuideIndex } from '../index/guide-index.ts';
import { retrieve } from '../retrieve/retrieve.ts';
import type { Guide, Query } from '../types.ts';
import { understand } from '../understand/understand.ts';

const most = 3;

/**
 * Follow-up questions, nearest to the query first.
 * @param cited Sections that the answer cites, as `<guide>#<section id>`.
 */
export async function answerableQuestions(
  query: Query,
  cited: ReadonlySet<string>,
  index: GuideIndex,
): Promise<string[]> {
  const asked = new Set([query.question, ...query.context].map(keyOf));
  const guides = query.guide === undefined ? index.guides : [index.guide(query.guide)];
  const near = new Set([...cited].map((section) => section.split('#')[0]));
  const candidates = guides
    .filter((guide) => near.has(guide.slug))
    .flatMap((guide) => questionsOf(guide))
    .filter((question) => !asked.has(keyOf(question)));
  const offered: string[] = [];
  for (const question of new Set(candidates)) {
    if (offered.length === most) break;
    if (await leadsOn(question, cited, query.guide, index)) offered.push(question);
  }
  return offered;
}

async function leadsOn(
  question: string,
  cited: ReadonlySet<string>,
  guide: string | undefined,
  index: GuideIndex,
): Promise<boolean> {
  const evidence = retrieve(
    await understand([{ role: 'user', text: question }], index, guide),
    index,
  );
  const first = evidence.passages[0]?.passage;
  if (!first || evidence.verdict !== 'answered') return false;
  return !cited.has(`${first.guide}#${first.sectionId}`);
}

function questionsOf(guide: Guide): string[] {
  const headings = guide.sections.map(({ title }) => title).filter((title) => title.endsWith('?'));
  return [...guide.starterQuestions, ...headings];
}

function keyOf(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// Questions to offer after an answer: the guide's own starter questions and those of its headings that
// are questions, when the guide answers them and they lead on to something not yet cited.
import type { GuideIndex } from '../index/guide-index.ts';
import { lettersAndDigits } from '../language/letters-and-digits.ts';
import { retrieve } from '../retrieve/retrieve.ts';
import type { Guide, Query } from '../types.ts';
import { understand } from '../understand/understand.ts';

const most = 3;

/**
 * Follow-up questions, those first whose answer comes next in the guide.
 * @param cited Sections that the answer cites, as `<guide>#<section id>`.
 */
export async function answerableQuestions(
  query: Query,
  cited: ReadonlySet<string>,
  index: GuideIndex,
): Promise<string[]> {
  const asked = new Set([query.question, ...query.context].map(lettersAndDigits));
  const places = index.guides.flatMap(({ slug, sections }) =>
    sections.map(({ id }) => `${slug}#${id}`),
  );
  const from = Math.max(0, ...[...cited].map((section) => places.indexOf(section)));
  const near = new Set([...cited].map((section) => section.split('#')[0]));
  const questions = index.guides.filter(({ slug }) => near.has(slug)).flatMap(questionsOf);
  const candidates: { question: string; distance: number }[] = [];
  for (const question of new Set(questions)) {
    const section = asked.has(lettersAndDigits(question))
      ? undefined
      : await answeredBy(question, query, index);
    if (section === undefined || cited.has(section)) continue;
    const distance = (places.indexOf(section) - from + places.length) % places.length;
    if (candidates.every((other) => other.distance !== distance)) {
      candidates.push({ question, distance });
    }
  }
  candidates.sort((one, other) => one.distance - other.distance);
  return candidates.slice(0, most).map(({ question }) => question);
}

const known = new WeakMap<GuideIndex, Map<string, string | undefined>>();

// The section that answers one of the guides' own questions best, if the guides answer it; found once.
async function answeredBy(
  question: string,
  { guide }: Query,
  index: GuideIndex,
): Promise<string | undefined> {
  const sections = known.get(index) ?? new Map<string, string | undefined>();
  known.set(index, sections);
  const key = `${guide ?? ''}#${question}`;
  if (!sections.has(key)) sections.set(key, await findSection(question, guide, index));
  return sections.get(key);
}

async function findSection(
  question: string,
  guide: string | undefined,
  index: GuideIndex,
): Promise<string | undefined> {
  const query = await understand([{ role: 'user', text: question }], index, guide);
  const { passages, verdict } = retrieve(query, index);
  const first = passages[0]?.passage;
  return first && verdict === 'answered' ? `${first.guide}#${first.sectionId}` : undefined;
}

function questionsOf(guide: Guide): string[] {
  const headings = guide.sections.map(({ title }) => title).filter((title) => title.endsWith('?'));
  return [...guide.starterQuestions, ...headings];
}

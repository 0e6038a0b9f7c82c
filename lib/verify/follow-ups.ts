// Questions to offer after an answer: the guide's own starter questions and those of its headings that
// are questions, when the guide answers them well and they lead on to something not yet cited. A question is
// answered well when the extractive answerer begins with the section that it is a heading of.
import { draftAnswer } from '../compose/extractive/extractive-model.ts';
import { labelStatements } from '../evidence/labels.ts';
import { giveWay } from '../give-way.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { ListScope } from '../index/lists-missing.ts';
import { lettersAndDigits } from '../language/letters-and-digits.ts';
import { retrieve } from '../retrieve/retrieve.ts';
import type { Guide, Query } from '../types.ts';
import { understand } from '../understand/understand.ts';

const most = 3;
/** Headings that are tried for one answer; those that come next in the guide first. */
const mostTried = 12;

/** A question with the section that it is a heading of; the guide's starter questions have none. */
type Offered = { question: string; section: string | undefined };
type Heading = Offered & { section: string };

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
  const placeOf = (section: string) => {
    const [guide = '', id = ''] = section.split('#');
    return index.sectionPosition(guide, id) ?? 0;
  };
  const from = Math.max(0, ...[...cited].map(placeOf));
  const sectionCount = index.texts.layout.guideSections.at(-1) ?? 0;
  const distanceTo = (section: string) => (placeOf(section) - from + sectionCount) % sectionCount;
  const near = new Set([...cited].map((section) => section.split('#')[0]));
  const guides = index.guides.filter(({ slug }) => near.has(slug));
  const isNew = ({ question, section }: Offered) =>
    !asked.has(lettersAndDigits(question)) && !(section && cited.has(section));
  const headings = guides.flatMap(({ slug }) => headingsOf(slug, index));
  const found = new Map<string, string>();
  const find = async (offered: Offered) => {
    const section = await answeredBy(offered, query, index);
    if (section === undefined || cited.has(section) || found.has(section)) return;
    found.set(section, offered.question);
  };
  for (const offered of guides.flatMap(startersOf).filter(isNew)) await find(offered);
  let tried = 0;
  for (const heading of roundFrom(from, headings, placeOf)) {
    if (!isNew(heading)) continue;
    // What comes later in the guide would stand behind these.
    const nearer = [...found.keys()].filter(
      (each) => distanceTo(each) < distanceTo(heading.section),
    );
    if (tried === mostTried || nearer.length >= most) break;
    tried += 1;
    await find(heading);
  }
  return [...found]
    .sort(([one], [other]) => distanceTo(one) - distanceTo(other))
    .slice(0, most)
    .map(([, question]) => question);
}

/** From a place on, and round. */
function roundFrom(
  from: number,
  headings: Heading[],
  placeOf: (section: string) => number,
): Heading[] {
  const at = headings.findIndex(({ section }) => placeOf(section) >= from);
  return at <= 0 ? headings : [...headings.slice(at), ...headings.slice(0, at)];
}

const known = new WeakMap<GuideIndex, Map<string, string | undefined>>();

// The section that answers one of the guides' own questions, if the guides answer it well; found once.
async function answeredBy(
  offered: Offered,
  { guide }: Query,
  index: GuideIndex,
): Promise<string | undefined> {
  const sections = known.get(index) ?? new Map<string, string | undefined>();
  known.set(index, sections);
  const key = `${guide ?? ''}#${offered.section ?? ''}#${offered.question}`;
  if (!sections.has(key)) {
    await giveWay();
    const find = () => findSection(offered, guide, index);
    sections.set(key, await new ListScope().run(find));
  }
  return sections.get(key);
}

async function findSection(
  { question, section }: Offered,
  guide: string | undefined,
  index: GuideIndex,
): Promise<string | undefined> {
  const query = await understand([{ role: 'user', text: question }], index, guide);
  const evidence = retrieve(query, index);
  if (evidence.verdict !== 'answered') return undefined;
  const labelled = labelStatements(evidence, index);
  const said = draftAnswer(labelled, evidence, index).join('');
  const first = labelled
    .map((each) => ({ each, at: said.indexOf(`[${each.label}]`) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0]?.each;
  if (!first) return undefined;
  const answers = `${first.source.passage.guide}#${first.statement.sectionId}`;
  return section === undefined || section === answers ? answers : undefined;
}

function startersOf({ starterQuestions }: Guide): Offered[] {
  return starterQuestions.map((question) => ({ question, section: undefined }));
}

function headingsOf(slug: string, index: GuideIndex): Heading[] {
  return index
    .questionsOf(slug)
    .map(({ id, title }) => ({ question: title, section: `${slug}#${id}` }));
}

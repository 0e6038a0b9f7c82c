// Ends an answer: its status, the nearest sections, and questions that the guide can answer next. When
// no claim is left, a notice tells that the guide does not cover the question.

import type { GuideIndex } from '../index/guide-index.ts';
import { lettersAndDigits } from '../language/letters-and-digits.ts';
import { namedThings } from '../language/named-things.ts';
import { putsWords } from '../language/put-words.ts';
import { tellingWords } from '../language/telling-words.ts';
import type {
  AnswerEvent,
  AnswerMode,
  AnswerStatus,
  Citation,
  Evidence,
  Guide,
  LeftOut,
  NearestSection,
} from '../types.ts';
import type { Notice } from '../wire/codes.ts';
import { sectionHref } from '../wire/links.ts';
import { isReadLanguage } from '../wire/read-languages.ts';
import { answerableQuestions } from './follow-ups.ts';

type Checked = {
  citations: Citation[];
  leftOut: LeftOut[];
  mode: AnswerMode;
  evidence: Evidence;
  index: GuideIndex;
  /** What is quoted below a refusal. */
  quoteNearest?: () => AsyncGenerator<AnswerEvent>;
  /** What was told ahead of the answer. */
  told?: Notice | undefined;
};

const nearestSections = 3;
const starters = 3;
/** Words that are named as unknown. */
const namedWords = 3;

/** The last events of an answer: a notice where the guide falls short, and the summary. */
export async function* summarize(checked: Checked): AsyncGenerator<AnswerEvent> {
  const { citations, leftOut, mode, evidence, index, quoteNearest, told } = checked;
  const status = statusOf(citations, evidence);
  const nearest = status === 'answered' ? [] : nearestTo(evidence, index);
  const { asked, unread } = guidesOf(evidence, index);
  const isReadable = unread.length < asked.length;
  const notice = isReadable ? coverageNotice(status, evidence) : undefined;
  if (notice && notice.code !== told?.code) yield { type: 'notice', notice };
  if (status === 'not-covered' && unread.length > 0) {
    yield { type: 'notice', notice: languageNotice(unread) };
  }
  if (status === 'not-covered' && quoteNearest) yield* quoteNearest();
  const cited = citations.map(({ guide, section }) => `${guide}#${section.id}`);
  const followUps =
    status === 'not-covered'
      ? startersOf(asked, nearest, evidence)
      : await answerableQuestions(evidence.query, new Set(cited), index);
  yield { type: 'summary', summary: { status, mode, leftOut, nearest, followUps } };
}

/**
 * What is told ahead of quoted statements: that the guide does not name what is asked about. Undefined where it does, and
 * where several questions are answered, for then it is not told of which.
 */
export function noticeAhead(evidence: Evidence, index: GuideIndex): Notice | undefined {
  const { asked, unread } = guidesOf(evidence, index);
  const [part, ...others] = evidence.parts;
  if (!part || others.length > 0 || unread.length === asked.length) return undefined;
  const { text, leans } = part.part;
  if (leans || namedThings(tellingWords(part.unknown, text), text).length === 0) return undefined;
  const notice = evidence.verdict === 'partial' ? coverageNotice('partial', evidence) : undefined;
  return notice?.code === 'partial-words' ? notice : undefined;
}

function statusOf(citations: Citation[], evidence: Evidence): AnswerStatus {
  if (citations.length === 0) return 'not-covered';
  return evidence.verdict === 'answered' ? 'answered' : 'partial';
}

// Where nothing of the guides is near, what they are known to answer is a way on.
function startersOf(asked: Guide[], nearest: NearestSection[], { query }: Evidence): string[] {
  if (nearest.length > 0) return [];
  const said = new Set([query.question, ...query.context].map(lettersAndDigits));
  return asked
    .flatMap(({ starterQuestions }) => starterQuestions)
    .filter((question) => !said.has(lettersAndDigits(question)))
    .slice(0, starters);
}

// The guides that were asked, and those of them whose language is not understood.
function guidesOf(
  { query }: Evidence,
  { guides }: GuideIndex,
): Record<'asked' | 'unread', Guide[]> {
  const asked = guides.filter(({ slug }) => query.guide === undefined || slug === query.guide);
  return { asked, unread: asked.filter(({ language }) => !isReadLanguage(language)) };
}

function languageNotice(unread: Guide[]): Notice {
  const titles = unread.map(({ title }) => title);
  return { code: 'unread-guides', values: { titles, count: titles.length } };
}

function coverageNotice(status: AnswerStatus, { parts, query }: Evidence): Notice | undefined {
  if (status === 'answered') return undefined;
  const unknown = parts
    .filter(({ verdict }) => verdict !== 'answered')
    .flatMap(({ unknown: words, part }) => tellingWords(words, part.text));
  const words = unknown.slice(0, namedWords).map(lettersOf);
  // The words of a translation are not the reader's.
  if (words.length === 0 || query.askedIn || putsWords(query.question))
    return { code: status, values: {} };
  return { code: `${status}-words`, values: { words } };
}

// Of a word of the reader, what is quoted back: letters and digits, which no Markdown can be made of.
function lettersOf(word: string): string {
  return word.replace(/[^\p{L}\p{M}\p{N}'’.+#-]/gu, '');
}

function nearestTo(evidence: Evidence, index: GuideIndex): NearestSection[] {
  const sections = new Map<string, NearestSection>();
  for (const { passage } of evidence.passages) {
    const { guide, sectionId } = passage;
    const href = sectionHref(guide, sectionId);
    sections.set(href, { title: index.section(guide, sectionId).title, href });
  }
  return [...sections.values()].slice(0, nearestSections);
}

// Ends an answer: its status, the nearest sections, and questions that the guide can answer next. When
// no claim is left, one plain sentence says that the guide does not cover the question.

import type { GuideIndex } from '../index/guide-index.ts';
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
import { escapeMarkdown } from '../wire/escape-markdown.ts';
import { sectionHref } from '../wire/links.ts';
import { isReadLanguage } from '../wire/read-languages.ts';
import { answerableQuestions } from './follow-ups.ts';

type Checked = {
  citations: Citation[];
  leftOut: LeftOut[];
  mode: AnswerMode;
  evidence: Evidence;
  index: GuideIndex;
};

const nearestSections = 3;

export async function* summarize(checked: Checked): AsyncGenerator<AnswerEvent> {
  const { citations, leftOut, mode, evidence, index } = checked;
  const status = statusOf(citations, evidence);
  const nearest = status === 'answered' ? [] : nearestTo(evidence, index);
  const { asked, unread } = guidesOf(evidence, index);
  const isReadable = unread.length < asked.length;
  const remark = isReadable ? remarkOn(status, evidence) : undefined;
  if (remark) yield notice(remark);
  if (status === 'not-covered' && unread.length > 0) yield notice(languageRemark(unread));
  const cited = citations.map(({ guide, section }) => `${guide}#${section.id}`);
  const followUps =
    status === 'not-covered'
      ? []
      : await answerableQuestions(evidence.query, new Set(cited), index);
  yield { type: 'summary', summary: { status, mode, leftOut, nearest, followUps } };
}

function notice(text: string): AnswerEvent {
  return { type: 'text', block: 'notice', text, claim: undefined };
}

function statusOf(citations: Citation[], evidence: Evidence): AnswerStatus {
  if (citations.length === 0) return 'not-covered';
  return evidence.verdict === 'answered' ? 'answered' : 'partial';
}

// The guides that were asked, and those of them whose language is not understood.
function guidesOf(
  { query }: Evidence,
  { guides }: GuideIndex,
): Record<'asked' | 'unread', Guide[]> {
  const asked = guides.filter(({ slug }) => query.guide === undefined || slug === query.guide);
  return { asked, unread: asked.filter(({ language }) => !isReadLanguage(language)) };
}

function languageRemark(unread: Guide[]): string {
  const titles = unread.map(({ title }) => `“${escapeMarkdown(title)}”`).join(', ');
  const are = unread.length === 1 ? 'is in another language' : 'are in other languages';
  return `Only English is understood so far: ${titles} ${are}, and may say more about this than was found.`;
}

function remarkOn(status: AnswerStatus, { parts }: Evidence): string | undefined {
  if (status === 'answered') return undefined;
  const unknown = parts
    .filter(({ verdict }) => verdict !== 'answered')
    .flatMap((part) => part.unknown);
  const subject = unknown.length > 0 ? ` about ${quoteList(unknown)}` : '';
  if (status === 'partial') return `The guide says nothing${subject || ' more about this'}.`;
  return `The guide does not answer this${subject && `: it says nothing${subject}`}.`;
}

// Words of the reader are quoted back as letters and digits only, which no Markdown can be made of.
function quoteList(words: string[]): string {
  const quoted = words
    .slice(0, 3)
    .map((word) => `“${word.replace(/[^\p{L}\p{M}\p{N}'’.+#-]/gu, '')}”`);
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(quoted);
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

// Replies without the guide: to a greeting, thanks, or "what can you do?", with questions to start,
// and to a question in another language.
import type { GuideIndex } from '../index/guide-index.ts';
import { isGreeting, isThanksOrFarewell } from '../language/small-talk.ts';
import type { AnswerEvent, Guide, Query } from '../types.ts';
import type { Notice } from '../wire/codes.ts';

const shownQuestions = 3;

/** A notice that replies to it, and questions to start with. */
export function* replyToSmallTalk(query: Query, index: GuideIndex): Generator<AnswerEvent> {
  const guides = guidesOf(query, index);
  const followUps = startersOf(guides);
  yield { type: 'notice', notice: replyTo(query.question, guides) };
  yield {
    type: 'summary',
    summary: { status: 'answered', mode: 'extractive', leftOut: [], nearest: [], followUps },
  };
}

function replyTo(message: string, guides: Guide[]): Notice {
  if (isThanksOrFarewell(message)) return { code: 'thanks', values: {} };
  const code = isGreeting(message) ? 'greeting' : 'introduction';
  const [only, ...others] = guides;
  if (only && others.length === 0) return { code, values: { title: only.title } };
  return { code: `${code}-guides`, values: { count: guides.length } };
}

/** A question in another language, which no word of an English guide can answer: it has questions to ask instead. */
export function* replyToForeign(query: Query, index: GuideIndex): Generator<AnswerEvent> {
  const followUps = startersOf(guidesOf(query, index));
  yield { type: 'notice', notice: { code: 'foreign', values: {} } };
  yield {
    type: 'summary',
    summary: { status: 'not-covered', mode: 'extractive', leftOut: [], nearest: [], followUps },
  };
}

function guidesOf(query: Query, index: GuideIndex): Guide[] {
  return query.guide === undefined ? index.guides : [index.guide(query.guide)];
}

function startersOf(guides: Guide[]): string[] {
  return guides.flatMap((guide) => guide.starterQuestions).slice(0, shownQuestions);
}

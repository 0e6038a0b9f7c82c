// Replies in Signpost's own words: to a greeting, thanks, or "what can you do?", with questions to start,
// and to a question in another language.
import type { GuideIndex } from '../index/guide-index.ts';
import { isGreeting, isThanksOrFarewell } from '../language/small-talk.ts';
import type { AnswerEvent, Query } from '../types.ts';
import { escapeMarkdown } from '../wire/escape-markdown.ts';

const shownQuestions = 3;

export function* replyToSmallTalk(query: Query, index: GuideIndex): Generator<AnswerEvent> {
  const guides = query.guide === undefined ? index.guides : [index.guide(query.guide)];
  const followUps = guides.flatMap((guide) => guide.starterQuestions).slice(0, shownQuestions);
  const [first] = guides;
  const subject =
    guides.length === 1 && first ? `“${escapeMarkdown(first.title)}”` : `${guides.length} guides`;
  const text = isThanksOrFarewell(query.question)
    ? 'You are welcome. Ask me anything else that the guide may answer.'
    : `${isGreeting(query.question) ? 'Hello! ' : ''}I answer questions from ${subject} and show for every sentence where the guide says it. What would you like to know?`;
  yield { type: 'text', block: 'notice', text, claim: undefined };
  yield {
    type: 'summary',
    summary: { status: 'answered', mode: 'extractive', leftOut: [], nearest: [], followUps },
  };
}

/** A question in another language, which no word of an English guide can answer. */
export function* replyToForeign(): Generator<AnswerEvent> {
  const text =
    'I can only read questions in English, for that is the language of the guide. Please ask again in English.';
  yield { type: 'text', block: 'notice', text, claim: undefined };
  yield {
    type: 'summary',
    summary: { status: 'not-covered', mode: 'extractive', leftOut: [], nearest: [], followUps: [] },
  };
}

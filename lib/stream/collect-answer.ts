// Collects the events of an answer into one object, for the command line and for tests.
import { replyWording } from '../strings/reply-wording.ts';
import { sayNotice } from '../strings/say-notice.ts';
import type { Answer, AnswerEvent } from '../types.ts';
import type { Language } from '../wire/languages.ts';
import { GrowingText } from './growing-text.ts';

/**
 * The whole answer; its text joins notices and answer as paragraphs, as the screen does.
 * @param language What notices are said in.
 */
export async function collectAnswer(
  question: string,
  events: AsyncIterable<AnswerEvent>,
  language: Language = 'en',
): Promise<Answer> {
  const answer: Answer = {
    question,
    text: '',
    notices: [],
    status: 'not-covered',
    mode: 'extractive',
    claims: [],
    citations: [],
    leftOut: [],
    nearest: [],
    followUps: [],
  };
  const wording = replyWording(language);
  const text = new GrowingText();
  for await (const event of events) {
    if (event.type === 'citation') answer.citations.push(event.citation);
    else if (event.type === 'summary') Object.assign(answer, event.summary);
    else if (event.type === 'notice') {
      answer.notices.push(event.notice);
      answer.text += text.notice(sayNotice(event.notice, wording));
    } else {
      if (event.claim) answer.claims.push(event.claim);
      answer.text += text.answer(event.text);
    }
  }
  return answer;
}

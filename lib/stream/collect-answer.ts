// Collects the events of an answer into one object, for the command line and for tests.
import { replyWording } from '../strings/reply-wording.ts';
import { sayNotice } from '../strings/say-notice.ts';
import type { Answer, AnswerEvent } from '../types.ts';
import type { Language } from '../wire/languages.ts';

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
  const paragraphs: string[] = [];
  let isOpen = false;
  for await (const event of events) {
    if (event.type === 'citation') answer.citations.push(event.citation);
    else if (event.type === 'summary') Object.assign(answer, event.summary);
    else if (event.type === 'notice') {
      answer.notices.push(event.notice);
      paragraphs.push(sayNotice(event.notice, wording));
      isOpen = false;
    } else {
      if (event.claim) answer.claims.push(event.claim);
      paragraphs.push((isOpen ? (paragraphs.pop() ?? '') : '') + event.text);
      isOpen = true;
    }
  }
  answer.text = paragraphs
    .map((paragraph) => paragraph.trimEnd())
    .join('\n\n')
    .trim();
  return answer;
}

// Collects the events of an answer into one object, for the command line and for tests.
import { replyWording } from '../strings/reply-wording.ts';
import { sayNotice } from '../strings/say-notice.ts';
import type { Answer, AnswerEvent } from '../types.ts';
import type { AnswerMeta } from '../wire/answer-meta.ts';
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
  return (await collectTexts(question, events, language)).answer;
}

/** The same, with its text as it came: notices apart from the answer's own words. */
export async function collectTexts(
  question: string,
  events: AsyncIterable<AnswerEvent>,
  language: Language,
): Promise<{ answer: Answer; texts: AnswerMeta['texts'] }> {
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
  const texts: AnswerMeta['texts'] = [];
  for await (const event of events) {
    if (event.type === 'citation') answer.citations.push(event.citation);
    else if (event.type === 'summary') Object.assign(answer, event.summary);
    else if (event.type === 'notice') {
      const said = sayNotice(event.notice, wording);
      answer.notices.push(event.notice);
      answer.text += text.notice(said);
      texts.push({ text: said, notice: event.notice });
    } else {
      if (event.claim) answer.claims.push(event.claim);
      answer.text += text.answer(event.text);
      const open = texts.at(-1);
      if (open && !open.notice) open.text += event.text;
      else texts.push({ text: event.text });
    }
  }
  return { answer, texts };
}

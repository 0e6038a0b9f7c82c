// The tool that answers: the same request as the chat's own, its answer as Markdown and as data.
import { agentStrings } from '../../lib/strings/agent-strings.ts';
import { escapeMarkdown } from '../../lib/wire/escape-markdown.ts';
import { emptyConversation, type Failure, withQuestion } from '../conversation/conversation.ts';
import { endTurn, receivePart } from '../conversation/receive-part.ts';
import { requestAnswer } from '../conversation/request-answer.ts';
import { answerMarkdown, wholeAddress } from '../share/answer-markdown.ts';
import { failed, type ToolPage, type ToolResult, told } from './tool-result.ts';

/** Each question stands for itself, and no conversation of the reader's is touched. */
export async function askGuide(
  question: string,
  { api, guide, language }: ToolPage,
  signal: AbortSignal,
): Promise<ToolResult> {
  const conversation = withQuestion(emptyConversation(guide), question);
  let [turn] = conversation.turns;
  if (!turn) return failed('There is no question.');
  const turnId = turn.id;
  const progress = await requestAnswer({
    ...{ endpoint: `${api}/chat`, conversation, turnId, language, signal },
    onPart(part) {
      if (turn) turn = receivePart(turn, part);
    },
  });
  const { citations, summary, progress: ended } = endTurn(turn, progress);
  if (ended.kind !== 'complete' || !summary) {
    return failed(ended.kind === 'failed' ? sentenceOf(ended.failure) : 'The answer was stopped.');
  }
  const { origin } = new URL(api);
  const whole = <Linked extends { href: string }>(linked: Linked) => ({
    ...linked,
    href: wholeAddress(linked.href, origin),
  });
  const { status, mode, followUps } = summary;
  const nearest = summary.nearest.map(whole);
  const near = nearest.map(({ title, href }) => `- [${escapeMarkdown(title)}](${href})`);
  const isNear = status !== 'answered' && near.length > 0;
  const text = [
    answerMarkdown(turn, origin),
    isNear ? `${agentStrings(language).nearest}:\n\n${near.join('\n')}` : '',
  ];
  const data = { question, status, mode, citations: citations.map(whole), nearest, followUps };
  return told(text.filter(Boolean).join('\n\n'), data);
}

function sentenceOf(failure: Failure): string {
  switch (failure.kind) {
    case 'refused':
      return failure.message ?? `The server refused the question (${failure.status}).`;
    case 'rate-limited':
      return 'Too many questions were asked. Try again later.';
    default:
      return 'The answer did not come, or broke off. Try again.';
  }
}

// An answer as a chat completion of OpenAI's API, whole or streamed: Markdown with numbered links, each of them an
// annotation too (`url_citation`), and the answer itself under a key that other clients pass over.

import { collectAnswer } from '../../stream/collect-answer.ts';
import { eventStream } from '../../stream/event-stream.ts';
import { GrowingText } from '../../stream/growing-text.ts';
import { replyWording } from '../../strings/reply-wording.ts';
import { sayNotice } from '../../strings/say-notice.ts';
import type { Answer, AnswerEvent, Citation } from '../../types.ts';
import { wholeAnswer } from '../agent-answer.ts';
import type { AgentContext } from '../agent-context.ts';
import { type CitedPlace, wholeAddress, withWholeAddresses } from '../whole-addresses.ts';
import type { CompletionRequest } from './completion-request.ts';

/** Characters of English in a token, about: an answer that is quoted was made of none. */
const charactersOfToken = 4;

/** The response to a request that was read. */
export async function completeChat(
  request: CompletionRequest,
  context: AgentContext,
): Promise<Response> {
  const { turns, guide } = request;
  const events = await context.signpost.ask(turns, { guide, signal: context.signal });
  const head = { id: `chatcmpl-${crypto.randomUUID()}`, created: Math.floor(Date.now() / 1000) };
  if (request.isStream) {
    const chunks = chunksOf(events, request, context, head);
    return new Response(eventStream(chunks), { headers: streamHeaders });
  }
  const question = turns.at(-1)?.text ?? '';
  const answer = await collectAnswer(question, events, context.language);
  const { text, places } = withWholeAddresses(answer.text, answer.citations, context.origin);
  const annotations = places.map((place) => annotationOf(place, 0, context.origin));
  const message = { role: 'assistant', content: text, refusal: null, annotations };
  const body = {
    ...head,
    object: 'chat.completion',
    model: request.model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: 'stop' }],
    usage: usageOf(request.sentCharacters, text.length),
    signpost: wholeAnswer(answer, context.origin),
  };
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } });
}

const streamHeaders = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
};

async function* chunksOf(
  events: AsyncIterable<AnswerEvent>,
  { model, hasUsage, sentCharacters, turns }: CompletionRequest,
  { origin, language }: AgentContext,
  head: { id: string; created: number },
): AsyncGenerator<unknown> {
  const chunk = (delta: object, finish: 'stop' | null = null) => ({
    ...head,
    object: 'chat.completion.chunk',
    model,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
  });
  const seen: AnswerEvent[] = [];
  let written = 0;
  try {
    yield chunk({ role: 'assistant', content: '', refusal: null });
    for await (const { text, places } of piecesOf(keptIn(seen, events), { origin, language })) {
      const annotations = places.map((place) => annotationOf(place, written, origin));
      written += text.length;
      yield chunk({ content: text, ...(annotations.length > 0 && { annotations }) });
    }
    const answer: Answer = await collectAnswer(turns.at(-1)?.text ?? '', replayed(seen), language);
    yield { ...chunk({}, 'stop'), signpost: wholeAnswer(answer, origin) };
    if (hasUsage) {
      yield { ...chunk({}), choices: [], usage: usageOf(sentCharacters, written) };
    }
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) console.error(error);
    const { unfinished } = replyWording(language).replies;
    yield { error: { message: unfinished, type: 'server_error', param: null, code: 'unfinished' } };
  }
}

type Piece = { text: string; places: CitedPlace[] };

/** What each event adds to the content, which is the text that a whole completion has. */
async function* piecesOf(
  events: AsyncIterable<AnswerEvent>,
  { origin, language }: Pick<AgentContext, 'origin' | 'language'>,
): AsyncGenerator<Piece> {
  const wording = replyWording(language);
  const growing = new GrowingText();
  const citations: Citation[] = [];
  for await (const event of events) {
    let added = '';
    if (event.type === 'citation') citations.push(event.citation);
    else if (event.type === 'notice') added = growing.notice(sayNotice(event.notice, wording));
    else if (event.type === 'text') added = growing.answer(event.text);
    if (added !== '') yield withWholeAddresses(added, citations, origin);
  }
}

async function* keptIn(
  kept: AnswerEvent[],
  events: AsyncIterable<AnswerEvent>,
): AsyncGenerator<AnswerEvent> {
  for await (const event of events) {
    kept.push(event);
    yield event;
  }
}

async function* replayed(events: AnswerEvent[]): AsyncGenerator<AnswerEvent> {
  yield* events;
}

/** Offsets count UTF-16 code units of the content; `end_index` is behind the link. */
function annotationOf({ citation, start, end }: CitedPlace, before: number, origin: string) {
  return {
    type: 'url_citation',
    url_citation: {
      start_index: before + start,
      end_index: before + end,
      url: wholeAddress(citation.href, origin),
      title: citation.section.path.join(' › ') || citation.section.title,
    },
  };
}

function usageOf(sent: number, written: number) {
  const prompt = Math.ceil(sent / charactersOfToken);
  const completion = Math.ceil(written / charactersOfToken);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
  };
}

// Asks the bundled guide through a scripted OpenAI server, the way the chat route does.
import { onTestFinished, vi } from 'vitest';
import { answerQuestion } from '../../lib/answer-question.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import type { Config } from '../../lib/config.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import { openAuthor } from '../../lib/models/open-author.ts';
import { collectAnswer } from '../../lib/stream/collect-answer.ts';
import type { Answer, AnswerEvent, Turn } from '../../lib/types.ts';
import {
  type RecordedRequest,
  type Script,
  type ScriptedServer,
  startScriptedServer,
} from '../fixtures/scripted-openai-server.ts';

const index = await indexGuides(await readGuideFiles('content/guides'));

type ModelConfig = NonNullable<Config['model']>;

/** The two providers, each with the API that it speaks. */
export const providers: [ModelConfig['provider'], string][] = [
  ['openai', '/v1/responses'],
  ['openai-compatible', '/v1/chat/completions'],
];

export type Asking = {
  provider: ModelConfig['provider'];
  question: string;
  /** The conversation before the question. */
  earlier?: Turn[];
  /** What the model does, given the labelled statements of its request. */
  script: Script | ((statements: PromptStatement[]) => Script);
  timeoutMs?: number;
  answerMs?: number;
  apiKey?: string;
  signal?: AbortSignal;
};

/** A statement of the guide as the model is given it. */
export type PromptStatement = { label: string; text: string };

type Asked = { events: AsyncIterable<AnswerEvent>; server: ScriptedServer };

/** The events of an answer that a scripted model drafts; the server ends with the test. */
export async function startAsking(asking: Asking): Promise<Asked> {
  const { server, ask } = await startScriptedModel(asking);
  return { events: ask(asking), server };
}

type ScriptedModel = {
  server: ScriptedServer;
  ask(asked: Pick<Asking, 'question' | 'earlier' | 'signal'>): AsyncIterable<AnswerEvent>;
};

/** A scripted model that may be asked again and again; the server ends with the test. */
export async function startScriptedModel({
  provider,
  script,
  timeoutMs = 30_000,
  answerMs,
  apiKey = 'sk-test',
}: Omit<Asking, 'question'>): Promise<ScriptedModel> {
  const server = await startScriptedServer((request) =>
    typeof script === 'function' ? script(statementsOf(request)) : script,
  );
  onTestFinished(() => server.close());
  const config = { provider, modelId: 'scripted-1', apiKey, baseUrl: server.url };
  const author = await openAuthor({ model: { ...config, timeoutMs, answerMs } });
  return {
    server,
    ask: ({ question, earlier = [], signal }) =>
      answerQuestion({
        turns: [...earlier, { role: 'user', text: question }],
        guide: undefined,
        index,
        author,
        ...(signal ? { signal } : {}),
      }),
  };
}

/** The collected answer. */
export async function askModel(
  asking: Asking,
): Promise<{ answer: Answer; requests: RecordedRequest[] }> {
  const { events, server } = await startAsking(asking);
  return { answer: await collectAnswer(asking.question, events), requests: server.requests };
}

/**
 * The collected answer of a model that falls silent. The clock stands still until `isHeard`, so that a busy
 * machine is not taken for a silent model.
 */
export async function askSilentModel(
  asking: Asking,
  isHeard: (events: AnswerEvent[], requests: RecordedRequest[]) => boolean,
): Promise<{ answer: Answer; requests: RecordedRequest[] }> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { events, server } = await startAsking(asking);
  const seen: AnswerEvent[] = [];
  let answer: Answer | undefined;
  const answering = collectAnswer(asking.question, noted(events, seen)).then((whole) => {
    answer = whole;
  });
  while (!isHeard(seen, server.requests)) await new Promise(setImmediate);
  while (!answer) {
    await Promise.race([answering, new Promise(setImmediate)]);
    await vi.advanceTimersByTimeAsync(10);
  }
  return { answer, requests: server.requests };
}

async function* noted(events: AsyncIterable<AnswerEvent>, seen: AnswerEvent[]) {
  for await (const event of events) {
    seen.push(event);
    yield event;
  }
}

/** The script of a model that says something and is done. */
export function says(text: string): Script {
  return { kind: 'reply', steps: [text] };
}

/** The label, with brackets, of the statement that holds `words`. */
export function labelOf(statements: PromptStatement[], words: string): string {
  const found = statements.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`The model was given no statement with "${words}".`);
  return `[${found.label}]`;
}

/** The system's and the reader's messages of a request, whichever API it came by. */
export function messagesOf({ body }: RecordedRequest): { system: string; user: string } {
  const { input, messages } = body as { input?: Message[]; messages?: Message[] };
  const all = input ?? messages ?? [];
  const textsOf = (isWanted: (role: string) => boolean) =>
    all
      .filter(({ role }) => isWanted(role))
      .map(textOf)
      .join('\n');
  return {
    system: textsOf((role) => role === 'system' || role === 'developer'),
    user: textsOf((role) => role === 'user'),
  };
}

/** The data that a request carries between its fences. */
export function dataOf(request: RecordedRequest): PromptData {
  const [, json = ''] = /^<data>\n(.*)\n<\/data>$/s.exec(messagesOf(request).user) ?? [];
  return JSON.parse(json);
}

type Message = { role: string; content: string | { text: string }[] };

type PromptData = {
  question: string;
  earlierQuestions: string[];
  passages: { section: string; statements: PromptStatement[] }[];
};

function textOf({ content }: Message): string {
  return typeof content === 'string' ? content : content.map(({ text }) => text).join('\n');
}

function statementsOf(request: RecordedRequest): PromptStatement[] {
  return dataOf(request).passages.flatMap(({ statements }) => statements);
}

// The tools of the MCP server: an answer with its citations, and passages without one. A refusal is an answer; what
// failed is told in a sentence of ours, never in that of what was thrown.
import type { CallToolResult, McpServer, ServerContext } from '@modelcontextprotocol/server';
import { describeError } from '../../errors.ts';
import { collectTexts } from '../../stream/collect-answer.ts';
import type { AnswerEvent, Turn } from '../../types.ts';
import {
  agentAnswer,
  agentAnswerSchema,
  answerMarkdown,
  foundPassages,
  foundPassagesSchema,
  passagesMarkdown,
} from '../agent-answer.ts';
import type { AgentContext } from '../agent-context.ts';
import { askInput, searchInput } from './agent-input.ts';
import { viewMeta, viewOfTool } from './answer-view.ts';
import { describedOnce, ownOutput } from './described-once.ts';

/** They change nothing, and reach nothing but the guides. */
const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

const ask = {
  title: 'Ask the guide',
  description:
    'Answers a question from the guide. Every sentence was checked against it and carries the number of its citation, with a link to the very place. Where the guide does not say it, the status is "not-covered": then say so, and do not answer from elsewhere as if the guide had. Keep the links when you pass the answer on.',
  inputSchema: describedOnce(askInput),
  outputSchema: ownOutput(agentAnswerSchema),
  annotations,
};

const search = {
  title: 'Search the guide',
  description:
    'Gives the passages of the guide that fit best, each with its section and link, without an answer. Cite the link of the passage that a statement is taken from.',
  inputSchema: describedOnce(searchInput),
  outputSchema: ownOutput(foundPassagesSchema),
  annotations,
};

export type ToolsOptions = AgentContext & {
  /** Whether a language model writes: then who asks for progress hears of each sentence. */
  hasModel: boolean;
  /** There where hosts can show an answer in a view of ours. */
  answerView: unknown;
};

export function addTools(server: McpServer, context: ToolsOptions): void {
  const { signpost, origin, hasModel } = context;
  const hasView = context.answerView !== undefined;
  const shown = hasView ? { ...ask, _meta: viewOfTool } : ask;
  server.registerTool('ask', shown, ({ question, guide, history = [] }, request) =>
    result(async () => {
      const turns: Turn[] = [...history.map(wellFormed), { role: 'user', text: question }];
      const events = await signpost.ask(turns, { guide, signal: signalOf(request, context) });
      const { answer, texts } = await collectTexts(
        question,
        hasModel ? tellingProgress(events, request) : events,
        context.language,
      );
      return {
        content: [{ type: 'text', text: answerMarkdown(answer, context) }],
        structuredContent: agentAnswer(answer, origin),
        ...(hasView && { _meta: viewMeta(answer, texts, origin) }),
      };
    }),
  );
  server.registerTool('search', search, ({ query, k, guide }, request) =>
    result(async () => {
      const passages = await signpost.search(query, {
        ...{ k, guide },
        signal: signalOf(request, context),
      });
      return {
        content: [{ type: 'text', text: passagesMarkdown(passages, context) }],
        structuredContent: foundPassages(query, passages, origin),
      };
    }),
  );
}

function wellFormed({ role, text }: Turn): Turn {
  return { role, text: text.toWellFormed() };
}

async function result(make: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await make();
  } catch (error) {
    return { isError: true, content: [{ type: 'text', text: messageOf(error) }] };
  }
}

// Whoever has stopped the work hears nothing of it.
function messageOf(error: unknown): string {
  if (error instanceof Error && error.name === 'AbortError') return 'The answer was stopped.';
  return describeError(error).body.error.message;
}

function signalOf({ mcpReq }: ServerContext, { signal }: AgentContext): AbortSignal {
  return AbortSignal.any([mcpReq.signal, signal]);
}

async function* tellingProgress(
  events: AsyncIterable<AnswerEvent>,
  { mcpReq }: ServerContext,
): AsyncGenerator<AnswerEvent> {
  const progressToken = mcpReq._meta?.progressToken;
  let progress = 0;
  for await (const event of events) {
    yield event;
    if (progressToken === undefined || event.type !== 'text' || !event.claim) continue;
    progress += 1;
    const params = { progressToken, progress, message: event.claim.text };
    // Who has left is not told, and the answer ends by its signal.
    await mcpReq.notify({ method: 'notifications/progress', params }).catch(() => {});
  }
}

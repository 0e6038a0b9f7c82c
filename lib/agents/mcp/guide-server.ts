// The guide as an MCP server (Model Context Protocol, revision 2026-07-28, and those of 2025): two tools, the guides
// as resources, and a prompt. One is made for each request over HTTP, and one for a connection over stdio.
import { completable, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { longestQuestion, longestSlug } from '../../limits.ts';
import { sitePath } from '../../wire/site-path.ts';
import type { AgentContext } from '../agent-context.ts';
import { addAnswerView } from './answer-view.ts';
import { addResources, completions } from './resources.ts';
import { told } from './told.ts';
import { addTools } from './tools.ts';

export type GuideServerOptions = AgentContext & {
  version: string;
  /** Whether a language model writes the answers: then who asks for progress hears of each sentence. */
  hasModel: boolean;
  /** Gives the document in which hosts show an answer; undefined where it has not been built. */
  answerView: (() => Promise<string>) | undefined;
};

const instructions =
  'Signpost answers questions from one or more guides and shows for every sentence where the guide says it. Use "ask" for an answer and "search" for passages; the resources are the guides themselves. What the guide does not say is told as "not-covered".';

/** Milliseconds for which a client may keep a list; the guides change when a server starts. */
const keptFor = { ttlMs: 300_000, cacheScope: 'public' } as const;

const unchanging = { listChanged: false };

/** The server, not connected yet. */
export function guideServer(options: GuideServerOptions): McpServer {
  const { answerView } = options;
  const server = new McpServer(identityOf(options), {
    instructions,
    // Nothing of it changes while a server runs, so that clients need not ask to be told.
    capabilities: { tools: unchanging, prompts: unchanging, resources: unchanging },
    cacheHints: {
      'server/discover': keptFor,
      'tools/list': keptFor,
      'prompts/list': keptFor,
      'resources/list': keptFor,
      'resources/templates/list': keptFor,
      'resources/read': keptFor,
    },
  });
  addTools(server, options);
  if (answerView) addAnswerView(server, answerView);
  addResources(server, options);
  addPrompt(server, options);
  return server;
}

/** The same for a request that calls a tool or lists them: the rest is not made. */
export function toolServer(options: GuideServerOptions): McpServer {
  const server = new McpServer(identityOf(options), {
    capabilities: { tools: unchanging },
    cacheHints: { 'tools/list': keptFor },
  });
  addTools(server, options);
  return server;
}

function identityOf({ version, origin }: GuideServerOptions) {
  const websiteUrl = `${origin}${sitePath('/')}`;
  return { name: 'signpost', title: 'Signpost', version, websiteUrl };
}

function addPrompt(server: McpServer, { signpost }: AgentContext): void {
  const slug = z.string().max(longestSlug).describe('Slug of the one guide to ask.');
  const argsSchema = z.object({
    question: z.string().max(longestQuestion).describe('What to ask.'),
    guide: completable(slug, async (begun) =>
      completions(await told(() => signpost.guides()), begun ?? ''),
    ).optional(),
  });
  server.registerPrompt(
    'ask_the_guide',
    {
      title: 'Ask the guide',
      description: 'An answer of the guide with its citations.',
      argsSchema,
    },
    ({ question, guide }) => ({
      messages: [{ role: 'user', content: { type: 'text', text: promptText(question, guide) } }],
    }),
  );
}

// The question goes as JSON, apart from what is to be done with it.
function promptText(question: string, guide: string | undefined): string {
  const input = JSON.stringify({ question, guide });
  return `Call the tool "ask" with ${input}. Pass its answer on with every citation as a link. Where the guide does not cover the question, say so and name the nearest sections.`;
}

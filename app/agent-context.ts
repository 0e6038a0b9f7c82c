// What the doors for agents are handed with a request: the guide, whose answers are counted, and who asks.
import type { AgentContext } from '../lib/agents/agent-context.ts';
import { readConfig } from '../lib/config.ts';
import { untilShutdown } from '../lib/server/life/shutdown.ts';
import { readerLanguage } from '../lib/server/requests/reader-language.ts';
import { siteOrigin } from '../lib/server/requests/site-origin.ts';
import { observed } from './keeping.ts';
import { signpost } from './signpost.ts';

export function agentContext({ headers, signal }: Request): AgentContext {
  const { ask, search, guides } = signpost();
  return {
    signpost: {
      ask: async (turns, options) => observed(await ask(turns, options), turns, options?.guide),
      search,
      guides,
    },
    origin: siteOrigin(headers, readConfig().siteUrl),
    language: readerLanguage(undefined, headers),
    signal: untilShutdown(signal),
  };
}

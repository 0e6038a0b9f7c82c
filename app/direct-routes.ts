// The routes that a server answers without Next around them (lib/server/http/direct-routes.ts): those of readers who
// wait for an answer. They are the same functions that Next calls where it is asked.
import { POST as chat } from './api/chat/route.ts';
import { POST as citations } from './api/citations/route.ts';
import { GET as search } from './api/search/route.ts';
import { POST as mcp } from './mcp/route.ts';
import { POST as completions } from './v1/chat/completions/route.ts';

export const directRoutes = {
  'POST /api/chat': chat,
  'POST /api/citations': citations,
  'GET /api/search': search,
  'POST /mcp': mcp,
  'POST /v1/chat/completions': completions,
};

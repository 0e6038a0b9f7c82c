// One request of MCP over HTTP: of the revision 2026-07-28, which knows no sessions, or of those of 2025, each of whose
// requests is answered alike. A server that answers the next one need know nothing of this one.
import { createMcpHandler, ProtocolErrorCode } from '@modelcontextprotocol/server';
import { type GuideServerOptions, guideServer, toolServer } from './guide-server.ts';

/** It asks for a stream that stays open and tells of changes. Guides change when a server starts, so none would come. */
const listening = 'subscriptions/listen';

/** What each request that is under way is answered with. */
const answering = new WeakMap<Request, GuideServerOptions & { isForTools: boolean }>();

// One handler for all requests, and a server for each: what the SDK hands a server lasts as long as its request.
const handler = createMcpHandler(({ requestInfo }) => {
  const options = requestInfo && answering.get(requestInfo);
  if (!options) throw new Error('A message of MCP came without its request.');
  return options.isForTools ? toolServer(options) : guideServer(options);
});

/** @param message The body, parsed; it is for the SDK to tell what is wrong with it. */
export async function answerMcp(
  request: Request,
  message: unknown,
  options: GuideServerOptions,
): Promise<Response> {
  // Looked at here, and checked by the SDK: whatever is no request goes on to it.
  const { method, id } = Object(message) as { method?: unknown; id?: unknown };
  const isRequest = typeof id === 'string' || typeof id === 'number';
  if (isRequest && method === listening) return refusal(id);
  const isForTools = isRequest && typeof method === 'string' && method.startsWith('tools/');
  answering.set(request, { ...options, isForTools });
  return handler.fetch(request, { parsedBody: message });
}

/** As the SDK refuses a method that a server does not have. */
function refusal(id: string | number): Response {
  const message = `There is no "${listening}" here: the guides change when a server starts.`;
  const error = { code: ProtocolErrorCode.MethodNotFound, message };
  return Response.json({ jsonrpc: '2.0', id, error }, { status: 404 });
}

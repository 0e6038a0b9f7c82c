// One request of MCP over HTTP: of the revision 2026-07-28, which knows no sessions, or of those of 2025, each of whose
// requests is answered alike. A server that answers the next one need know nothing of this one.
import { createMcpHandler } from '@modelcontextprotocol/server';
import { type GuideServerOptions, guideServer } from './guide-server.ts';

/** @param message The body, parsed; it is for the SDK to tell what is wrong with it. */
export function answerMcp(
  request: Request,
  message: unknown,
  options: GuideServerOptions,
): Promise<Response> {
  const isForTools = isCall(message) && message.method.startsWith('tools/');
  const handler = createMcpHandler(() => guideServer({ ...options, isForTools }));
  return handler.fetch(request, { parsedBody: message });
}

function isCall(message: unknown): message is { method: string } {
  const isObject = typeof message === 'object' && message !== null;
  return isObject && 'method' in message && typeof message.method === 'string';
}

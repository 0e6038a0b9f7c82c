// The body of a request of MCP, as far as the server has to know it before the SDK reads it: how large it is, and what
// it costs.
import { z } from 'zod';
import { SignpostError } from '../../errors.ts';
import { mostRequestBytes } from '../../limits.ts';
import { readJsonBody } from './json-body.ts';

const callSchema = z.object({
  method: z.string(),
  params: z.object({ name: z.string().optional() }).optional(),
});

/** Made once: a schema takes longer to make than a message to read. */
const anything = z.unknown();

export type McpRequest = {
  message: unknown;
  /** What it has the server do: an answer, something that is looked up, or nothing to speak of. */
  work: 'answer' | 'look-up' | 'none';
};

/**
 * Reads the body; the message in it is for the SDK to check.
 * @throws SignpostError `too-large` over the size limit, `bad-request` for several messages at once, which no
 * revision since 2025-06-18 has, and what would pass one limit with many questions.
 */
export async function readMcpRequest(request: Request): Promise<McpRequest> {
  const message = await readJsonBody(request, anything, {
    mostBytes: mostRequestBytes,
    whenTooLarge: 'Leave out the oldest messages of the history.',
    example: 'one message of JSON-RPC',
  });
  if (Array.isArray(message)) {
    throw new SignpostError('bad-request', 'Send one message of JSON-RPC in a request.');
  }
  return { message, work: workOf(message) };
}

function workOf(message: unknown): McpRequest['work'] {
  const { data: call } = callSchema.safeParse(message);
  if (call?.method === 'tools/call') return call.params?.name === 'ask' ? 'answer' : 'look-up';
  return call?.method === 'resources/read' ? 'look-up' : 'none';
}

// An error as JSON-RPC tells it (JSON-RPC 2.0, 5.1), for what is refused before a message is read: its id is not known.
import type { ErrorBody } from '../../errors.ts';

/** The first code that is left to a server's own errors. */
const serverError = -32_000;

export function mcpError({ code, message }: ErrorBody['error']) {
  return { jsonrpc: '2.0', id: null, error: { code: serverError, message, data: { code } } };
}

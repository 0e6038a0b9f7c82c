// An error as OpenAI's API tells it (https://platform.openai.com/docs/guides/error-codes): clients read its status, its
// type and its message.
import type { ErrorBody, ErrorCode } from '../../errors.ts';

/** Codes that clients of that API know; others are ours. */
const known: Partial<Record<ErrorCode, string>> = {
  unauthorized: 'invalid_api_key',
  'unknown-guide': 'model_not_found',
  'not-found': 'model_not_found',
  'rate-limited': 'rate_limit_exceeded',
};

export function completionsError({ code, message }: ErrorBody['error'], status: number) {
  return { error: { message, type: typeOf(status), param: null, code: known[code] ?? code } };
}

function typeOf(status: number): string {
  if (status === 401) return 'authentication_error';
  if (status === 429) return 'rate_limit_error';
  return status < 500 ? 'invalid_request_error' : 'server_error';
}

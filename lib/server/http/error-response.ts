// What is answered when something was thrown.
import { describeError } from '../../errors.ts';

/** The contract's error body with its status; see `describeError`. */
export function errorResponse(error: unknown): Response {
  const { status, body } = describeError(error);
  return Response.json(body, { status });
}

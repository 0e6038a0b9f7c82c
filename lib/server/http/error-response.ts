// What is answered when something was thrown.
import { describeError } from '../../errors.ts';
import { metrics } from '../metrics/metrics.ts';

/** The contract's error body with its status; see `describeError`. */
export function errorResponse(error: unknown): Response {
  const { status, body } = describeError(error);
  metrics().refused.inc({ code: body.error.code });
  return Response.json(body, { status });
}

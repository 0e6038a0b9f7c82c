// What is answered when something was thrown.
import { describeError, type ErrorBody, SignpostError } from '../../errors.ts';
import { shuttingDown } from '../life/readiness.ts';
import { isShuttingDown } from '../life/shutdown.ts';
import { metrics } from '../metrics/metrics.ts';
import { jsonResponse } from './json-response.ts';
import { tellRefusal } from './refusals.ts';

/** Of a request whose sender has gone, as nginx counts it; nobody is left to read the answer. */
const clientClosedRequest = 499;

const errors = new WeakMap<Response, ErrorBody['error']>();

/** The error that a response tells of; undefined for any other response. */
export function errorOf(response: Response): ErrorBody['error'] | undefined {
  return errors.get(response);
}

/** The contract's error body with its status, see `describeError`, and when to try again where that is known. */
export function errorResponse(error: unknown): Response {
  if (error instanceof DOMException && error.name === 'AbortError') {
    // What this server stops, it stops for readers who are still there.
    if (isShuttingDown()) return errorResponse(shuttingDown());
    return new Response(null, { status: clientClosedRequest });
  }
  const { status, body } = describeError(error);
  metrics().refused.inc({ code: body.error.code });
  tellRefusal(body.error.code);
  const response = jsonResponse(body, { status });
  errors.set(response, body.error);
  if (error instanceof SignpostError && error.retryAfter !== undefined) {
    response.headers.set('Retry-After', String(error.retryAfter));
  }
  return response;
}

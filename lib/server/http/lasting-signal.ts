// The signal of a Request tells of a reader's leaving only for as long as the Request itself lives
// (findings/signal-of-a-collected-request.sh).

const requests = new WeakMap<AbortSignal, Request>();

/** The request's signal, which keeps the request for as long as anybody keeps the signal. */
export function lastingSignal(request: Request): AbortSignal {
  requests.set(request.signal, request);
  return request.signal;
}

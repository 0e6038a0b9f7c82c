// Tells when an answer has ended, whether it was read to its end, broke off, or its reader has left.

/**
 * Milliseconds for which the place of a reader who has left stays empty. Who leaves is seldom alone: when a proxy or a
 * network ends, all do, and nothing is to be begun for those whose leaving is not heard yet.
 */
const pause = 100;

/**
 * The same response; `release` is called once its body has come to an end, or at once where nothing more is worked out for
 * it.
 */
export function releaseWhenRead(
  response: Response,
  release: () => void,
  signal: AbortSignal,
): Response {
  if (!response.body || isMade(response)) {
    release();
    return response;
  }
  const leave = () => void setTimeout(release, pause);
  if (signal.aborted) leave();
  signal.addEventListener('abort', leave, { once: true });
  // Node keeps a signal made of others, with all that hangs on it, for as long as anybody listens to it.
  const end = () => {
    signal.removeEventListener('abort', leave);
    release();
  };
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        end();
        controller.close();
      } catch (error) {
        end();
        controller.error(error);
      }
    },
    async cancel(reason) {
      signal.removeEventListener('abort', leave);
      leave();
      await reader.cancel(reason);
    },
  });
  return new Response(body, response);
}

// JSON is made as one text, before it is sent.
function isMade({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('application/json') ?? false;
}

// Tells when an answer has ended, whether it was read to its end, broke off, or its reader has left.

/** The same response; `release` is called once its body has come to an end, or at once where it has none. */
export function releaseWhenRead(
  response: Response,
  release: () => void,
  signal: AbortSignal,
): Response {
  if (!response.body || signal.aborted) {
    release();
    return response;
  }
  signal.addEventListener('abort', release, { once: true });
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        release();
        controller.close();
      } catch (error) {
        release();
        controller.error(error);
      }
    },
    async cancel(reason) {
      release();
      await reader.cancel(reason);
    },
  });
  return new Response(body, response);
}

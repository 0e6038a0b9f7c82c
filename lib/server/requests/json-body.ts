// Reads the body of a request: its size is bounded, whatever its headers say, and a schema checks what is JSON.
import type { z } from 'zod';
import { SignpostError } from '../../errors.ts';
import { describeIssue } from './describe-issue.ts';

export type BodyRules = {
  /** Largest body that is read. */
  mostBytes: number;
  /** What the sender of a larger one is told to do, as a sentence. */
  whenTooLarge: string;
  /** What a body looks like, for those who send no JSON. */
  example: string;
};

/**
 * The body as the schema gives it.
 * @throws SignpostError `too-large` over the size limit; `bad-request` for what is no JSON or not of the
 * schema, saying how to mend it. AbortError where the sender has left before the end.
 */
export async function readJsonBody<Body>(
  request: Request,
  schema: z.ZodType<Body>,
  rules: BodyRules,
): Promise<Body> {
  const parsed = schema.safeParse(
    parseJson((await readBody(request, rules)).toString('utf8'), rules.example),
  );
  if (!parsed.success) throw new SignpostError('bad-request', describeIssue(parsed.error));
  return parsed.data;
}

function parseJson(text: string, example: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SignpostError('bad-request', `The body is no JSON. Send ${example}.`);
  }
}

/**
 * The body as it was sent.
 * @throws SignpostError `too-large` over the size limit; AbortError where the sender has left before the end.
 */
export async function readBody(
  request: Request,
  { mostBytes, whenTooLarge }: Omit<BodyRules, 'example'>,
): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Counts while reading, so that a body of any size costs no more than the limit.
  for await (const chunk of bodyOf(request)) {
    size += chunk.byteLength;
    if (size > mostBytes) {
      throw new SignpostError(
        'too-large',
        `The request is over ${mostBytes / 1024} KiB. ${whenTooLarge}`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// That somebody leaves is no failure, and nobody is left to be told.
async function* bodyOf({ body, signal }: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? [];
  } catch (error) {
    if (signal.aborted || isCutOff(error)) {
      throw new DOMException('The sender has left.', 'AbortError');
    }
    throw error;
  }
}

/** Codes of Node for a connection that ends before what it carries. */
const cutOff = ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'];

function isCutOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && cutOff.includes(String(error.code));
}

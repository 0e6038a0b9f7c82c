// What the page for guides asks its server: to read files, to answer out of them, to save them, or to let go of them.
import * as v from 'valibot';
import { basePath } from '../../lib/wire/site-path.ts';
import { savedTrialSchema, trialAnswerSchema, trialSchema } from '../../lib/wire/trial.ts';

/** `refused` brings the server's own sentence; `lost` is a server that does not answer, or with something else. */
export type Sent<Value> =
  | { kind: 'done'; value: Value }
  | { kind: 'refused'; message: string }
  | { kind: 'lost' };

const errorSchema = v.object({ error: v.object({ message: v.string() }) });

export function sendFiles(files: readonly File[]) {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  return send(trialSchema, '/api/trials', { method: 'POST', body: form });
}

export function sendQuestion(trial: string, question: string) {
  return send(trialAnswerSchema, '/api/trials/answers', posted({ trial, question }));
}

export function sendSave(trial: string) {
  return send(savedTrialSchema, '/api/trials/guides', posted({ trial }));
}

/** Nobody waits for it: what is not let go of is kept for an hour at the most. */
export function sendDiscard(trial: string): void {
  const request = { ...posted({ trial }), method: 'DELETE', keepalive: true };
  fetch(`${basePath}/api/trials`, request).catch(() => {});
}

function posted(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
}

async function send<Value>(
  schema: v.GenericSchema<unknown, Value>,
  path: string,
  request: RequestInit,
): Promise<Sent<Value>> {
  try {
    const response = await fetch(`${basePath}${path}`, request);
    const body: unknown = await response.json();
    if (response.ok) return { kind: 'done', value: v.parse(schema, body) };
    return { kind: 'refused', message: v.parse(errorSchema, body).error.message };
  } catch {
    return { kind: 'lost' };
  }
}

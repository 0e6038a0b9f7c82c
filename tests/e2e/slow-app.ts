// The app with a language model behind it that speaks slowly, so that an answer can be watched as it grows.

import { type App, startApp } from '../../scripts/browser/start-app.ts';
import type { Script } from '../fixtures/scripted-openai-server.ts';
import { startScriptedServer } from '../fixtures/scripted-openai-server.ts';

export type SlowApp = Pick<App, 'origin' | 'stop'> & {
  /** What the model says to the next questions. */
  say(script: Script): void;
  /** Whether the newest request to the model was given up. */
  isAbandoned(): boolean;
};

/** Sentences that the bundled guide bears out, one a line. */
export const trueSentences = [
  'Mid-level developers earn $110K–$160K.',
  'Entry-level developers earn $70K–$95K.',
  'Senior developers earn $180K–$250K+.',
  'Mid-level engineers do system design, performance tuning and mentoring juniors.',
  'Entry-level developers write clean code and do unit testing and basic debugging.',
];

export async function startSlowApp(): Promise<SlowApp> {
  let script: Script = { kind: 'reply', steps: trueSentences.map((each) => `${each}\n\n`) };
  const model = await startScriptedServer(() => script);
  const app = await startApp({
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: '',
    OPENAI_MODEL: 'scripted',
  });
  await warmUp(app.origin);
  return {
    origin: app.origin,
    say(next) {
      script = next;
    },
    isAbandoned: () => model.requests.at(-1)?.isAbandoned ?? false,
    async stop() {
      await app.stop();
      await model.close();
    },
  };
}

// The first question loads all that answers are checked with; those that are watched are to keep the
// model's pace.
async function warmUp(origin: string): Promise<void> {
  const question = { role: 'user', parts: [{ type: 'text', text: 'What do developers earn?' }] };
  const response = await fetch(`${origin}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'warm-up', messages: [{ id: 'question', ...question }] }),
  });
  if (!response.ok) throw new Error(`The app answers with status ${response.status}.`);
  await response.text();
}

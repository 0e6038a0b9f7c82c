// Whatever becomes of a language model's reply, who asks the built app gets an answer in time, and so do others.
import { expect, test } from '@playwright/test';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import {
  type Script,
  type ScriptedServer,
  type Step,
  startScriptedServer,
} from '../fixtures/scripted-openai-server.ts';
import { withHealth } from '../fixtures/with-health.ts';

const question = 'Do Python developers in AI roles earn more than generalists?';
const fact = 'Python developers in AI roles often earn 15–25% more than generalists';
const half = 'Generalists often earn 15–25% more';
const page = '<!doctype html><title>Sign in</title><p>Please sign in.</p>';

/** Seconds, as the app is told them. */
const silence = 1;
const budget = 3;
/** Milliseconds; twice what is promised, for a browser is at work beside it. */
const longestAnswer = 2 * budget * 1000;

const says = (...steps: Step[]): Script => ({ kind: 'reply', steps });
const good = says(`${fact}. `);
const slowly = (step: Step, pauseMs: number): Script => ({
  kind: 'reply',
  steps: Array<Step>(5000).fill(step),
  pauseMs,
});

const faults: Record<string, Script> = {
  'refuses the key (401)': { kind: 'error', status: 401 },
  'limits the rate (429)': { kind: 'error', status: 429 },
  'has an error (500)': { kind: 'error', status: 500 },
  'is overloaded (503)': { kind: 'error', status: 503 },
  'never answers': { kind: 'mute' },
  'answers without a token': says({ fault: 'silence' }),
  'falls silent half way': says(`${fact}. `, half, { fault: 'silence' }),
  'says one word now and then': slowly('word ', 700),
  'says words without end': slowly('word ', 2),
  'thinks without end': slowly({ thought: 'Let me see. ' }, 20),
  'is cut within a word': says(half, { fault: 'cut' }),
  'sends a broken event': says(half, { fault: 'malformed' }, ' in AI roles. '),
  'sends a page for people': { kind: 'body', type: 'text/html', body: page },
  'sends JSON and no stream': { kind: 'body', type: 'application/json', body: '{}' },
  'sends an empty body': { kind: 'body', type: 'text/event-stream', body: '' },
  'ends without a finish': says(half, { fault: 'end' }),
  'does not tell that nothing follows': says(`${fact}. `, { fault: 'undone' }),
  'keeps its connection open behind the finish': says(`${fact}. `, { fault: 'open' }),
  'thinks aloud without an end': says(`<think>${fact}. So it is. `),
  'calls a tool': { kind: 'reply', steps: [{ fault: 'tool' }], finish: 'tool_calls' },
  'reaches its limit': { kind: 'reply', steps: [half], finish: 'length' },
  'is stopped by a filter': { kind: 'reply', steps: [half], finish: 'content_filter' },
  'tells of an error in its stream': says({ fault: 'error' }),
  'answers in JSON': says('```json\n{"answer": "yes"}\n```\n'),
  'says no words': says('[object Object]'),
  'sends ten megabytes': says('word '.repeat(2_000_000)),
};

let model: ScriptedServer;
let app: App;
let script: Script;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  model = await startScriptedServer(() => script);
  app = await startApp({
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: '',
    OPENAI_MODEL: 'scripted',
    MODEL_TIMEOUT_SECONDS: String(silence),
    ANSWER_TIMEOUT_SECONDS: String(budget),
  });
  // The first answer without a model, and the first by one, load what later ones find there.
  for (const first of [faults['has an error (500)'], good]) {
    script = first ?? good;
    await answerOf();
  }
});

test.afterAll(async () => {
  await app?.stop();
  await model?.close();
});

async function answerOf(): Promise<string> {
  const response = await fetch(`${app.origin}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      messages: [{ role: 'user', parts: [{ type: 'text', text: question }] }],
    }),
  });
  expect(response.status).toBe(200);
  return response.text();
}

/** What is said of a stream, without what was left out. */
function shownOf(answer: string): string {
  const pieces = answer.matchAll(
    /^data: \{"type":"text-delta","id":"[^"]*","delta":("[^\n]*")\}$/gm,
  );
  return [...pieces].map(([, delta = '""']) => JSON.parse(delta)).join('');
}

for (const [what, fault] of Object.entries(faults)) {
  test(`a model that ${what}`, async () => {
    script = fault;
    const began = performance.now();
    const answer = await withHealth(app.origin, answerOf);
    expect(performance.now() - began).toBeLessThan(longestAnswer);
    const shown = shownOf(answer);
    expect(shown).toContain(fact);
    expect(shown).not.toContain(half);
    expect(shown).not.toMatch(/<think|object Object|Please sign in|word word/);
    expect(answer).toContain('"type":"data-answer"');
    expect(answer.trimEnd().endsWith('data: [DONE]')).toBe(true);
    // It is asked again at the next question: three faults in a row are needed for it to be left alone.
    script = good;
    expect(await answerOf()).toContain('"mode":"model"');
  });
}

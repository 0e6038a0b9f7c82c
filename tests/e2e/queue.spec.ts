// More questions at once than a model is asked, and readers who do not wait for it.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { type App, startApp } from '../../scripts/browser/start-app.ts';
import {
  type Script,
  type ScriptedServer,
  startScriptedServer,
} from '../fixtures/scripted-openai-server.ts';

/** Answers of one reader, and of all, that a model writes at once. */
const ofReader = 128;
const ofAll = 256;

/** Hundreds of questions take a busy machine its time until a model has been asked all of them. */
const patient = expect.configure({ timeout: 150_000 });

const mute: Script = { kind: 'mute' };
const reply: Script = { kind: 'reply', steps: ['Mid-level developers earn $110K–$160K. '] };
let script: Script;
let model: ScriptedServer;
let app: App;

test.describe.configure({ mode: 'serial', timeout: 400_000 });

test.beforeAll(async () => {
  model = await startScriptedServer(() => script);
  app = await startApp({
    RATE_LIMIT: 'off',
    TRUSTED_PROXIES: '127.0.0.1, ::1',
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: '',
    OPENAI_MODEL: 'scripted',
    MODEL_TIMEOUT_SECONDS: '300',
  });
});

test.afterAll(async () => {
  await app?.stop();
  await model?.close();
});

type Asking = { leave: () => void; answered: Promise<string> };

function ask(reader: string): Asking {
  const leaving = new AbortController();
  const answered = fetch(`${app.origin}/api/chat`, {
    method: 'POST',
    signal: leaving.signal,
    headers: { 'content-type': 'application/json', 'x-forwarded-for': reader },
    body: JSON.stringify({
      messages: [
        { role: 'user', parts: [{ type: 'text', text: 'What do mid-level developers earn?' }] },
      ],
    }),
  }).then((response) => response.text());
  answered.catch(() => {});
  return { leave: () => leaving.abort(), answered };
}

test('of many who ask at once, those who leave while they wait are never asked about', async () => {
  script = mute;
  const askedAbout = Array.from({ length: ofAll }, (_, at) => ask(`198.51.100.${at}`));
  await patient.poll(() => model.requests.length).toBe(ofAll);
  const waiting = Array.from({ length: ofAll }, (_, at) => ask(`203.0.113.${at}`));
  const health = await fetch(`${app.origin}/api/health`);
  expect(health.status).toBe(200);
  await sleep(1000);
  for (const { leave } of waiting) leave();
  await sleep(1000);
  for (const { leave } of askedAbout) leave();
  await patient
    .poll(() => model.requests.filter(({ isAbandoned }) => isAbandoned).length)
    .toBe(ofAll);
  await sleep(500);
  expect(model.requests).toHaveLength(ofAll);
});

test('a place that is free again goes to who asks next', async () => {
  script = reply;
  expect(await ask('198.51.100.1').answered).toContain('"mode":"model"');
});

test('one reader with many questions keeps no other waiting', async () => {
  const before = model.requests.length;
  script = mute;
  const many = Array.from({ length: ofAll }, () => ask('198.51.100.1'));
  await patient.poll(() => model.requests.length - before).toBe(ofReader);
  script = reply;
  expect(await ask('198.51.100.2').answered).toContain('"mode":"model"');
  for (const { leave } of many) leave();
});

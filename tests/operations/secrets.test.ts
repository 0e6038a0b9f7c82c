// What the server alone may know stands in nothing that it sends or prints, whatever it is asked and whatever fails.
import { spawnSync } from 'node:child_process';
import { request as openRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../scripts/browser/start-app.ts';
import {
  type Script,
  type ScriptedServer,
  startScriptedServer,
} from '../fixtures/scripted-openai-server.ts';
import { until } from '../fixtures/until.ts';
import { ask, exitOf, type ServerTree, startTree } from './server-tree.ts';

/** Each in the variable that it is set in. */
const secrets = {
  OPENAI_API_KEY: 'sk-mark3r-0penai-key-5f2a',
  METRICS_TOKEN: 'mark3r-metrics-t0ken-77c1',
  REDIS_URL: 'mark3r-redis-passw0rd-9e0d',
  DATABASE_URL: 'mark3r-store-passw0rd-1b7a',
} as const;

const told = new RegExp(
  Object.values(secrets)
    .flatMap((secret) => [secret, btoa(secret), btoa(`:${secret}`), encodeURIComponent(secret)])
    .join('|'),
  'i',
);

const repeated = JSON.stringify({ error: { message: `Bad key ${secrets.OPENAI_API_KEY}.` } });

/** What the service of the model does with one question after the other. */
const scripts: Script[] = [
  { kind: 'reply', steps: ['Mid-level developers earn $110K–$160K. '] },
  { kind: 'error', status: 401, body: repeated },
  { kind: 'body', type: 'text/html', body: `<p>${secrets.OPENAI_API_KEY}` },
  { kind: 'body', type: 'text/event-stream', body: `data: {"${secrets.OPENAI_API_KEY}\n\n` },
];

let model: ScriptedServer;
let tree: ServerTree;

beforeAll(async () => {
  let asked = 0;
  model = await startScriptedServer(() => scripts[asked++ % scripts.length] ?? { kind: 'mute' });
  tree = await startTree({
    OPENAI_API_KEY: secrets.OPENAI_API_KEY,
    OPENAI_BASE_URL: model.url,
    OPENAI_MODEL: 'scripted',
    METRICS_TOKEN: secrets.METRICS_TOKEN,
    // Nothing listens there.
    REDIS_URL: `redis://:${secrets.REDIS_URL}@127.0.0.1:${await freePort()}`,
    DATABASE_URL: `postgres://signpost:${secrets.DATABASE_URL}@127.0.0.1:${await freePort()}/kept`,
    RATE_LIMIT: '500/1s',
    NODE_ENV: 'production',
  });
});

afterAll(async () => {
  tree?.npm.kill('SIGTERM');
  if (tree) await exitOf(tree);
  await model?.close();
});

type Sent = { method?: string; path: string; headers?: Record<string, string>; body?: string };

/** Status line, headers and body of an answer, as one text. */
function sent({ method = 'GET', path, headers = {}, body }: Sent): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { port: tree.port, host: '127.0.0.1', agent: false, method, path, headers };
    const asked = openRequest(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece) => {
        text += piece;
      });
      response.on('end', () =>
        resolve(`${response.statusCode} ${JSON.stringify(response.rawHeaders)} ${text}`),
      );
    });
    asked.on('error', reject).end(body);
  });
}

const json = { 'content-type': 'application/json' };
const paths = [
  ...[
    '/',
    '/?lang=es',
    '/shared',
    '/guide',
    '/guide/python-developer-2026',
    '/guide/python-developer-2026.md',
  ],
  ...[
    '/guide/none',
    '/guide/%00',
    '/nowhere',
    '/embed',
    '/embed/setup',
    '/embed/preview',
    '/widget.js',
    '/widget.d.ts',
  ],
  ...[
    '/assets/none.js',
    '/assets/..%2f..%2f.env',
    '/llms.txt',
    '/sitemap.xml',
    '/robots.txt',
    '/_next/image?url=x',
  ],
  ...[
    '/api/guides',
    '/api/health',
    '/api/ready',
    '/api/metrics',
    '/api/search?q=salary',
    '/api/search',
    '/api/none',
    '/.env',
  ],
  ...[
    '/.signpost/',
    '/package.json',
    '/..%2f.env',
    '/_next/static/../../.env',
    '/api/chat',
    '/api/citations',
    '/api/feedback',
  ],
];

test('no answer of any route by any method tells one, nor does a header', async () => {
  const answers: string[] = [];
  for (const path of paths) {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']) {
      answers.push(await sent({ method, path }));
    }
    answers.push(await sent({ path, headers: { rsc: '1', 'next-router-state-tree': '[' } }));
    for (const body of ['{', '{}', 'null', '[]']) {
      answers.push(await sent({ method: 'POST', path, headers: json, body }));
    }
  }
  for (const value of [
    'Bearer x',
    `Bearer ${'x'.repeat(5000)}`,
    `Bearer ${secrets.METRICS_TOKEN}x`,
  ]) {
    answers.push(await sent({ path: '/api/metrics', headers: { authorization: value } }));
  }
  answers.push(
    await sent({
      path: '/api/metrics',
      headers: { authorization: `Bearer ${secrets.METRICS_TOKEN}` },
    }),
  );
  expect(answers.at(-1)).toMatch(/^200 .*signpost_requests_total/s);
  expect(answers.filter((answer) => told.test(answer))).toEqual([]);
});

test('no answer tells one whose model refuses the key, or repeats it', async () => {
  for (const _ of [...scripts, ...scripts]) {
    const response = await ask(tree.origin, 'What does a mid-level engineer earn?');
    const text = `${JSON.stringify([...response.headers])} ${await response.text()}`;
    expect(text).toContain('data-answer');
    expect(text).not.toMatch(told);
  }
  expect(model.requests[0]?.headers.authorization).toBe(`Bearer ${secrets.OPENAI_API_KEY}`);
});

test('no file that a browser gets tells one, nor a line of the log, of broken requests neither', async () => {
  for (const bytes of [
    'GET / HTTP/1.1\r\n\r\n',
    'x\r\n\r\n',
    'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n',
  ]) {
    const socket = connect(tree.port, '127.0.0.1');
    socket
      .on('error', () => {})
      .resume()
      .end(bytes);
    await new Promise((closed) => socket.once('close', closed));
  }
  const words = Object.values(secrets).flatMap((secret) => ['-e', secret]);
  const found = spawnSync('grep', ['-rlF', ...words, '.next/static', 'public', '.signpost/assets']);
  expect(found.stdout.toString()).toBe('');
  expect(found.status).toBe(1);
  // It has told of Redis and of the model by then.
  await until(() => expect(tree.output()).toMatch(/Redis[\s\S]*model/i));
  expect(tree.output()).not.toMatch(told);
});

test.each([
  ['REDIS_URL', `http://:${secrets.REDIS_URL}@127.0.0.1`],
  ['REDIS_URL', `redis://:${secrets.REDIS_URL}@127.0.0.1:port`],
  ['OPENAI_BASE_URL', `https://name:${secrets.OPENAI_API_KEY}@model.example/v1`],
  ...['OPENAI_BASE_URL', 'SITE_URL', 'PORT', 'TRUSTED_PROXIES', 'REDIS_URL', 'GUIDE_DIR'].map(
    (name): [string, string] => [name, secrets.OPENAI_API_KEY],
  ),
])('%s that is wrong is refused without being printed: %s', (name, value) => {
  const { status, stdout, stderr } = spawnSync('npm', ['start'], {
    env: { ...process.env, EMBEDDINGS: 'off', [name]: value },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout + stderr).toContain(name);
  expect(stdout + stderr).not.toMatch(told);
});

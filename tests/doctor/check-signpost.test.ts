import { describe, expect, test } from 'vitest';
import { checkSignpost } from '../../doctor/check-signpost.ts';
import type { FindingCode, Severity } from '../../doctor/finding.ts';
import { type Change, type Path, stubFetch } from './stub-signpost.ts';
import { told } from './told.ts';

const origin = 'https://chat.example';
const address = 'https://shop.example/home';

type Changes = Partial<Record<Path, Change | Error>>;
const check = (changes: Changes = {}, rest: { isIsolated?: boolean; address?: string } = {}) =>
  checkSignpost({ origin, address, isIsolated: false, ...rest, fetch: stubFetch(changes) });

function failure(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

const policy = (value: string | undefined): Changes => ({
  '/embed': { headers: { 'content-security-policy': value } },
});
const stream = (headers: Change['headers']): Changes => ({
  '/api/chat': { headers: headers ?? {} },
});

test('a healthy Signpost serves its script and streams its answers, to everybody', async () => {
  for (const isIsolated of [false, true]) {
    const { findings, widgetOrigins } = await check({}, { isIsolated });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['widget-served', 'fine'],
      ['answer-flows', 'fine'],
    ]);
    expect(widgetOrigins).toBeUndefined();
  }
});

describe('is found', () => {
  test.each([
    ['no-host', 'stops', { '/widget.js': failure('ENOTFOUND') }, undefined],
    ['refused', 'stops', { '/widget.js': failure('ECONNREFUSED') }, undefined],
    [
      'bad-certificate',
      'stops',
      { '/widget.js': failure('DEPTH_ZERO_SELF_SIGNED_CERT') },
      undefined,
    ],
    ['bad-certificate', 'stops', { '/widget.js': failure('CERT_HAS_EXPIRED') }, undefined],
    ['timed-out', 'stops', { '/widget.js': new DOMException('late', 'TimeoutError') }, undefined],
    ['timed-out', 'stops', { '/widget.js': failure('UND_ERR_CONNECT_TIMEOUT') }, undefined],
    ['unreachable', 'stops', { '/widget.js': failure('ECONNRESET') }, undefined],
    ['unreachable', 'stops', { '/embed': failure('ECONNRESET') }, undefined],
    ['unreachable', 'stops', { '/api/chat': failure('ECONNRESET') }, undefined],
    ['widget-missing', 'stops', { '/widget.js': { status: 404 } }, undefined],
    [
      'widget-not-script',
      'stops',
      { '/widget.js': { headers: { 'content-type': 'text/html' } } },
      undefined,
    ],
    [
      'signpost-moved',
      'hinders',
      { '/widget.js': { url: 'https://www.chat.example/widget.js' } },
      '<script src="https://www.chat.example/widget.js" async></script>',
    ],
    ['embed-missing', 'stops', { '/embed': { status: 502 } }, undefined],
    [
      'embed-missing',
      'stops',
      { '/embed': { headers: { 'content-type': 'text/plain' } } },
      undefined,
    ],
    [
      'frame-options',
      'stops',
      {
        '/embed': {
          headers: { 'content-security-policy': undefined, 'x-frame-options': 'SAMEORIGIN' },
        },
      },
      undefined,
    ],
    [
      'proxy-frame-ancestors',
      'stops',
      policy("frame-ancestors *, frame-ancestors 'self'"),
      undefined,
    ],
    ['answer-refused', 'stops', { '/api/chat': { status: 500 } }, undefined],
    ['answer-limited', 'hinders', { '/api/chat': { status: 429 } }, undefined],
    ['answer-not-stream', 'stops', stream({ 'content-type': 'application/json' }), undefined],
    ['stream-compressed', 'hinders', stream({ 'content-encoding': 'gzip' }), undefined],
    [
      'stream-compressed',
      'hinders',
      stream({ 'content-encoding': 'br', server: 'nginx' }),
      'gzip off;',
    ],
    ['stream-held', 'hinders', stream({ 'content-length': '25' }), undefined],
    [
      'stream-held',
      'hinders',
      stream({ 'content-length': '25', server: 'nginx/1.27' }),
      'proxy_buffering off;',
    ],
    [
      'stream-nginx',
      'fine',
      stream({ server: 'nginx', 'x-accel-buffering': undefined }),
      'proxy_buffering off;',
    ],
  ] satisfies [FindingCode, Severity, Changes, string | undefined][])(
    '%s (%s)',
    async (code, severity, changes, fix) => {
      const { findings } = await check(changes);
      const one = findings.find((other) => other.code === code);
      expect(one).toMatchObject({ code, severity, fix });
      expect(one && told(one)).not.toMatch(/[{}]/);
    },
  );
});

describe('is not found', () => {
  test.each([
    [
      'frame-options',
      { '/embed': { headers: { 'x-frame-options': 'DENY' } } },
      'overruled by frame-ancestors',
    ],
    [
      'proxy-frame-ancestors',
      policy('frame-ancestors *, frame-ancestors https:'),
      'both let the site in',
    ],
    ['stream-nginx', stream({ server: 'nginx' }), 'the header came through'],
    ['answer-flows', stream({ 'content-encoding': 'gzip' }), 'the answer was held'],
  ] satisfies [FindingCode, Changes, string][])('%s: %s', async (code, changes, _why) => {
    const { findings } = await check(changes);
    expect(findings.map((one) => one.code)).not.toContain(code);
  });

  test('X-Frame-Options: SAMEORIGIN for a page of Signpost itself', async () => {
    const changes: Changes = {
      '/embed': {
        headers: { 'content-security-policy': undefined, 'x-frame-options': 'SAMEORIGIN' },
      },
    };
    const { findings } = await check(changes, { address: `${origin}/embed/setup` });
    expect(findings.map(({ code }) => code)).not.toContain('frame-options');
  });
});

describe('who may embed is what the policy on the wire says', () => {
  test.each([
    ['frame-ancestors *', undefined, true],
    [
      "frame-ancestors 'self' https://shop.example https://*.b.example",
      ['https://shop.example', 'https://*.b.example'],
      true,
    ],
    ["frame-ancestors 'none'", [], true],
    ["default-src 'self'", undefined, false],
  ])('%s', async (value, widgetOrigins, namesAncestors) => {
    expect(await check(policy(value))).toMatchObject({ widgetOrigins, namesAncestors });
  });
});

test('an isolated page needs the headers that let it take the script and the frame in', async () => {
  const changes: Changes = {
    '/widget.js': { headers: { 'cross-origin-resource-policy': 'same-origin' } },
    '/embed': {
      headers: {
        'cross-origin-embedder-policy': undefined,
        'cross-origin-resource-policy': undefined,
      },
    },
  };
  const [script] = (await check(changes, { isIsolated: true })).findings.filter(
    ({ code }) => code === 'embed-not-isolated',
  );
  expect(script?.values.address).toBe(`${origin}/widget.js`);
  const { findings } = await check({ '/embed': changes['/embed'] ?? {} }, { isIsolated: true });
  expect(findings.filter(({ severity }) => severity === 'stops').map(({ fix }) => fix)).toEqual([
    'Cross-Origin-Embedder-Policy: require-corp',
    'Cross-Origin-Resource-Policy: cross-origin',
  ]);
  expect((await check(changes)).findings.map(({ code }) => code)).not.toContain(
    'embed-not-isolated',
  );
});

test('the question is asked as the chat asks it, by a client that says who it is', async () => {
  const asked: Request[] = [];
  const answer = stubFetch();
  await checkSignpost({
    origin,
    address,
    isIsolated: false,
    fetch: async (target, init) => {
      asked.push(new Request(target, init));
      return answer(target, init);
    },
  });
  expect(asked.map(({ url, method }) => `${method} ${new URL(url).pathname}`)).toEqual([
    'GET /widget.js',
    'GET /embed',
    'POST /api/chat',
  ]);
  expect(asked.map(({ headers }) => headers.get('user-agent'))).toEqual(
    Array.from({ length: 3 }, () => expect.stringMatching(/^signpost-doctor\//)),
  );
  expect(await asked[2]?.json()).toMatchObject({
    messages: [{ role: 'user', parts: [{ type: 'text', text: expect.stringContaining('?') }] }],
  });
});

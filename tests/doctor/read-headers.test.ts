import { describe, expect, test } from 'vitest';
import { metaPolicyName, readPolicies } from '../../doctor/policies.ts';
import { readHeaders } from '../../doctor/read-headers.ts';
import { workOf } from '../fixtures/work-of.ts';

const policy = "default-src 'self'; img-src https: data:";

describe('a policy is read from what', () => {
  test.each([
    ['curl -I prints', `HTTP/2 200 \r\nserver: x\r\ncontent-security-policy: ${policy}\r\n\r\n`],
    [
      'curl -v prints',
      `> GET / HTTP/1.1\n> Content-Security-Policy: no\n* ok\n< HTTP/1.1 200 OK\n< Content-Security-Policy: ${policy}\n<`,
    ],
    [
      'curl -IL prints: the last response',
      `HTTP/1.1 301 Moved\nContent-Security-Policy: no\n\nHTTP/1.1 200 OK\nContent-Security-Policy: ${policy}`,
    ],
    [
      'browsers copy, value under name',
      `date:\nMon, 23 Nov 2026 03:12:44 GMT\ncontent-security-policy:\n${policy}\nvary:\nAccept`,
    ],
    [
      'browsers copy without colons',
      `date\nMon, 23 Nov 2026 03:12:44 GMT\ncontent-security-policy\n${policy}\nvary\nAccept`,
    ],
    [
      'older servers fold',
      "Content-Security-Policy: default-src 'self';\n\timg-src https:\n  data:\nServer: x",
    ],
    ['is indented as a whole', `    Server: x\n    Content-Security-Policy: ${policy}\n`],
    ['stands below a path', `/*\n  X-A: 1\n  Content-Security-Policy: ${policy}`],
    ['nginx is given', `server {\n    add_header Content-Security-Policy "${policy}" always;\n}`],
    ['Apache is given', `Header always set Content-Security-Policy "${policy}"`],
    [
      'nginx is given over lines',
      `  add_header Content-Security-Policy "default-src 'self';\n    img-src https: data:" always;\n  gzip on;`,
    ],
    [
      'nginx is given in a block',
      `  add_header X-A 1;\n  add_header Content-Security-Policy "\n    default-src 'self';\n    img-src https:\n    data:\n  " always;`,
    ],
    ['HAProxy is given', `http-response set-header Content-Security-Policy "${policy}"`],
    [
      'Apache is given over lines',
      `Header always set Content-Security-Policy "default-src 'self'; \\\n  img-src https: data:"`,
    ],
    ['an object of JavaScript holds', `headers: { 'Content-Security-Policy': "${policy}" },`],
    ['netlify.toml is given', `[headers.values]\n  Content-Security-Policy = "${policy}"`],
    ['Apache is given in short', `Header set Content-Security-Policy "${policy}"`],
    ['Caddy is given', `example.com {\n\theader Content-Security-Policy "${policy}"\n}`],
    [
      'IIS is given',
      `<customHeaders><add name="Content-Security-Policy" value="${policy}" /></customHeaders>`,
    ],
    ['JSON says', `{ "key": "Content-Security-Policy", "value": "${policy}" }`],
    [
      'Firefox copies',
      `{"Response Headers":{"headers":[{"name":"x-a","value":"1"},{"name":"Content-Security-Policy","value":"${policy}"}]}}`,
    ],
  ])('%s', (_, text) => {
    const found = readHeaders(text).filter(([name]) => /^content-security-policy$/i.test(name));
    expect(found.map(([, value]) => value)).toEqual([policy]);
  });

  test('a meta tag holds, which stays one', () => {
    const text = `Server: x\n<meta http-equiv='content-security-policy'\n content="${policy}">\n`;
    const headers = readHeaders(text);
    expect(headers).toEqual([
      ['Server', 'x'],
      [metaPolicyName, policy],
    ]);
    expect(readPolicies({ headers }).map(({ kind }) => kind)).toEqual(['meta']);
  });
});

test('names, order and repeated headers are kept', () => {
  expect(readHeaders('HTTP/1.1 200 OK\nX-B: 1\nx-a: 2\nX-B: a:b "c"\nX-Empty:\nX-C: 3')).toEqual([
    ['X-B', '1'],
    ['x-a', '2'],
    ['X-B', 'a:b "c"'],
    ['X-C', '3'],
  ]);
});

test('a JSON value keeps the quotes that are in it', () => {
  const text =
    '{ "key": "Permissions-Policy", "value": "clipboard-write=(\\"https://a.example\\")" }';
  expect(readHeaders(text)).toEqual([
    ['Permissions-Policy', 'clipboard-write=("https://a.example")'],
  ]);
});

test.each([
  '',
  '   \n\n',
  'Nothing of the kind here',
  ':status: 200',
  '{}',
  '<meta charset="utf-8">',
])('nothing is read from %j', (text) => {
  expect(readHeaders(text)).toEqual([]);
});

test('a long paste is read in a moment', async () => {
  const text = `x: ${'a '.repeat(100_000)}\n`.concat('"key": '.repeat(20_000), ' '.repeat(50_000));
  expect(await workOf(() => readHeaders(text))).toBeLessThan(1000);
});

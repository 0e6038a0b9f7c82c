import { spawn } from 'node:child_process';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { type Change, changed, isPath, type Path } from '../doctor/stub-signpost.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
});

/** Starts a server on this computer and gives its origin. */
async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function startSignpost(changes: Partial<Record<Path, Change>> = {}): Promise<string> {
  return listen((request, response) => {
    const path = request.url ?? '';
    if (!isPath(path)) return void response.writeHead(404).end();
    const { status, headers, body } = changed(path, changes[path]);
    response.writeHead(status, headers);
    // In two pieces, so that Node does not tell the length.
    response.write(body);
    response.end();
  });
}

type Served = { html?: string; headers?: Record<string, string>; status?: number };

function startSite({ html = '', headers = {}, status = 200 }: Served): Promise<string> {
  return listen((request, response) => {
    if (request.url === '/old') return void response.writeHead(302, { Location: '/new' }).end();
    response.writeHead(status, { 'Content-Type': 'text/html', ...headers }).end(html);
  });
}

const snippet = (signpost: string) => `<script src="${signpost}/widget.js" async></script>`;

type Run = { args: string[]; input?: string; environment?: Record<string, string> };

async function doctor({ args, input = '', environment = {} }: Run) {
  const child = spawn(process.execPath, ['scripts/doctor.ts', ...args], {
    cwd: root,
    env: { ...process.env, SITE_URL: '', PORT: '', ...environment },
  });
  child.stdin.end(input);
  const [out, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  return { out, errors, code };
}

describe('a site is examined', () => {
  test('and nothing stops a healthy one: exit code 0, the Signpost found in its page', async () => {
    const signpost = await startSignpost();
    const site = await startSite({ html: snippet(signpost) });
    const { out, errors, code } = await doctor({ args: [site] });
    expect(errors).toBe('');
    expect(out).toContain(`${site}/ with the Signpost at ${signpost}`);
    expect(out).toContain('✓ An answer comes as a stream.');
    expect(out).toMatch(/Nothing stands in the way of the widget\.\n$/);
    expect(out).not.toMatch(/^[✗!]/m);
    expect(code).toBe(0);
  });

  test('and what stops it is told first, with the exact lines: exit code 1', async () => {
    const ancestors = "frame-ancestors 'self' https://shop.example";
    const signpost = await startSignpost({
      '/embed': { headers: { 'content-security-policy': ancestors } },
    });
    const html = snippet(signpost).replace(' async', '');
    const policy = "default-src 'self'; script-src 'self' https://cdn.example";
    const site = await startSite({ html, headers: { 'Content-Security-Policy': policy } });
    const { out, code } = await doctor({ args: [`${site}/home`] });
    expect(out.match(/^[✗!✓]/gm)).toEqual(['✗', '✗', '✗', '!', '✓', '✓']);
    expect(out).toContain(`      WIDGET_ORIGINS=https://shop.example, ${site}\n`);
    const mended = `      Content-Security-Policy: ${policy} ${signpost}; frame-src 'self' ${signpost}\n`;
    expect(out.split(mended)).toHaveLength(2);
    expect(out).toContain('      The same line as above.\n');
    expect(out).toMatch(/The widget does not work on this site yet\. .*\n$/);
    expect(code).toBe(1);
  });

  test('through redirects, which are told, as is an error page', async () => {
    const signpost = await startSignpost();
    const site = await startSite({ html: snippet(signpost), status: 404 });
    const { out, code } = await doctor({ args: [`${site}/old#part`] });
    expect(out).toContain(`${site}/old#part leads to ${site}/new`);
    expect(out).toContain(`${site}/new answers with status 404`);
    expect(code).toBe(0);
  });

  test('with the Signpost that is named, not the one of the page', async () => {
    const signpost = await startSignpost();
    const site = await startSite({ html: snippet('https://other.invalid') });
    const { out } = await doctor({ args: [site, '--signpost', `${signpost}/`] });
    expect(out).toContain(`from https://other.invalid/widget.js, not from ${signpost}.`);
    expect(out).toContain(`      ${snippet(signpost)}\n`);
  });

  test('with the configured Signpost where the page has none', async () => {
    const signpost = await startSignpost();
    const site = await startSite({ html: '<p>Hello</p>' });
    const configured = await doctor({ args: [site], environment: { SITE_URL: signpost } });
    expect(configured.out).toContain('! The page has no script tag of the widget.');
    expect(configured.out).toContain(`with the Signpost at ${signpost}`);
    expect(configured.code).toBe(0);
    const { port } = new URL(signpost);
    const local = await doctor({ args: [site], environment: { PORT: port } });
    expect(local.out).toContain(`with the Signpost at http://localhost:${port}`);
  });

  test('and a Signpost that is somebody else is told', async () => {
    const site = await startSite({ html: '<p>Hello</p>' });
    const { out, code } = await doctor({ args: [site, '--signpost', site] });
    expect(out).toContain(`✗ ${site}/widget.js answers with the type text/html`);
    expect(code).toBe(1);
  });

  test('unless it cannot be reached: exit code 1', async () => {
    const site = await startSite({});
    servers.pop()?.close();
    const { out, code } = await doctor({ args: [site, '--signpost', site] });
    expect(out).toContain(`✗ Nothing answers at ${site}/.`);
    expect(code).toBe(1);
  });

  test('and --json prints the findings with their words', async () => {
    const signpost = await startSignpost();
    const site = await startSite({
      html: snippet(signpost),
      headers: { 'Content-Security-Policy': "frame-src 'none'" },
    });
    const { out, code } = await doctor({ args: [site, '--json'] });
    expect(JSON.parse(out)[0]).toEqual({
      code: 'frame-blocked',
      severity: 'stops',
      values: { directive: "frame-src 'none'", signpost },
      fix: `Content-Security-Policy: frame-src ${signpost}`,
      problem: expect.stringContaining('frame'),
      mend: expect.stringContaining('this line'),
    });
    expect(code).toBe(1);
  });
});

test('pasted headers are read instead of the page', async () => {
  const signpost = await startSignpost();
  const input = "HTTP/2 200\ncontent-security-policy: script-src 'self'; frame-src *\n";
  const { out, code } = await doctor({
    args: ['--headers', '-', '--signpost', signpost],
    input,
  });
  expect(out).toContain(`The given headers with the Signpost at ${signpost}`);
  expect(out).toContain(`Content-Security-Policy: script-src 'self' ${signpost}; frame-src *\n`);
  expect(code).toBe(1);
});

describe('wrong use is told: exit code 2', () => {
  test.each([
    ['no address', [], 'There is no address of a page.'],
    [
      'two addresses',
      ['https://a.invalid', 'https://b.invalid'],
      '"https://b.invalid" is one address too many.',
    ],
    ['an address without a scheme', ['shop.invalid'], '"shop.invalid" is no address of a page'],
    ['a file', ['file:///etc/hostname'], '"file:///etc/hostname" is no address of a page'],
    [
      'a Signpost without a scheme',
      ['https://a.invalid', '--signpost', 'chat'],
      '"chat" is no address',
    ],
    ['an unknown option', ['--loud'], "Unknown option '--loud'"],
    [
      'a missing file of headers',
      ['--headers', 'no-such-file'],
      'The headers cannot be read: ENOENT',
    ],
    ['no headers in what is given', ['--headers', '-'], 'There are no headers in what was given.'],
  ])('%s', async (_, args, message) => {
    const { out, errors, code } = await doctor({ args });
    expect(errors).toContain(message);
    expect(errors).toContain('Usage: npm run doctor --');
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

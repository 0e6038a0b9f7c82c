// npm run demo: serves widget/demo.html, a site of somebody else's with the chat on it, on DEMO_PORT, or 4000,
// under a strict policy. The chat comes from the Signpost at the origin that SIGNPOST names, or from this
// computer's on PORT, or 3000.
import './environment.ts';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { SignpostError } from '../lib/errors.ts';
import { command } from './command.ts';

const demo = new URL('../widget/demo.html', import.meta.url);

await command(async () => {
  const signpost = signpostOrigin(process.env);
  const port = portOf(process.env.DEMO_PORT || '4000');
  const server = createServer(async ({ url = '/' }, response) => {
    if (new URL(url, signpost).pathname !== '/') {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page.\n');
      return;
    }
    // Read each time, so that an edit is seen at once.
    const html = (await readFile(demo, 'utf8')).replaceAll('__SIGNPOST__', signpost);
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policyOf(html, signpost),
    });
    response.end(html);
  });
  server.listen(port);
  await once(server, 'listening').catch((cause) => {
    const message = `Port ${port} cannot be used: ${cause.message}. Set DEMO_PORT to another one.`;
    throw new SignpostError('bad-config', message, { cause });
  });
  console.log(`http://localhost:${port} shows the chat of the Signpost at ${signpost}.`);
  return undefined;
});

function signpostOrigin({ SIGNPOST, PORT }: NodeJS.ProcessEnv): string {
  const address = SIGNPOST || `http://localhost:${PORT || 3000}`;
  if (URL.canParse(address) && /^https?:/.test(address)) return new URL(address).origin;
  const message = 'SIGNPOST is no address. Write it as in https://guide.example.';
  throw new SignpostError('bad-config', message);
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new SignpostError('bad-config', 'DEMO_PORT is no port. Write it as in 4000.');
}

// The page's own style and script by their hashes, and of Signpost what the widget needs: script and frame.
function policyOf(html: string, signpost: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashes(html, 'script')} ${signpost}`,
    `style-src ${hashes(html, 'style')}`,
    'img-src data:',
    `frame-src ${signpost}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function hashes(html: string, tag: 'script' | 'style'): string {
  const [, ...opened] = html.split(`<${tag}>`);
  const contents = opened.map((rest) => rest.split(`</${tag}>`)[0] ?? '');
  return contents
    .map((text) => {
      const hash = createHash('sha256').update(text).digest('base64');
      return `'sha256-${hash}'`;
    })
    .join(' ');
}

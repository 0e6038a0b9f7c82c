// The desk of a server's folder for tests: its routes, and how a browser of an owner asks them.
import { cp, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { beforeEach, expect, vi } from 'vitest';
import { newDataDir } from '../store/data-dir.ts';
import { folderSite } from './folder-site.ts';

export const password = 'a long password';

const files = {
  'desk.css': 'desk-0a0a0a0a0a.css',
  'desk.js': 'desk-0b0b0b0b0b.js',
  'guide.css': 'guide-0d0d0d0d0d.css',
  'guide.js': 'guide-0e0e0e0e0e.js',
};

const shared = globalThis as { [key: symbol]: unknown };

type Handler = (request: Request) => Promise<Response>;

const questions =
  '- question: How long does a dough rest?\n- question: What are the visa rules in Germany?\n  status: not-covered\n';

/** Gives the routes, by method and address, and where what they keep lies. */
export function deskSite() {
  const site = folderSite(files, {}, async () => {
    const built = join(site.root, '.signpost');
    await cp(join(built, 'assets'), join(built, 'development-assets'), { recursive: true });
    await writeFile(join(site.root, 'guides', 'questions.yaml'), questions);
    const { notePeer } = await import('../../lib/server/gate/peer-address.ts');
    const signIn = await import('../../app/desk/sign-in/route.ts');
    const runs = await import('../../app/desk/runs/route.ts');
    const handlers: Record<string, Handler> = {
      'GET /desk': (await import('../../app/desk/route.ts')).GET,
      'GET /desk/map': (await import('../../app/desk/map/route.ts')).GET,
      'GET /desk/lacks': (await import('../../app/desk/lacks/route.ts')).GET,
      'GET /desk/disliked': (await import('../../app/desk/disliked/route.ts')).GET,
      'GET /desk/questions': (await import('../../app/desk/questions/route.ts')).GET,
      'GET /desk/runs': runs.GET,
      'POST /desk/runs': runs.POST,
      'GET /desk/export': (await import('../../app/desk/export/route.ts')).GET,
      'GET /desk/export/questions.csv': (await import('../../app/desk/export/[file]/route.ts')).GET,
      'GET /desk/sign-in': signIn.GET,
      'POST /desk/sign-in': signIn.POST,
      'POST /desk/sign-out': (await import('../../app/desk/sign-out/route.ts')).POST,
    };
    return { notePeer, handlers, keeping: (await import('../../app/keeping.ts')).keeping };
  });
  const desk = {
    site,
    dataDir: '',
    /** Asks as a program at an address does. */
    ask(
      method: 'GET' | 'POST',
      path: string,
      { form, headers = {}, peer = '127.0.0.1' }: Asked = {},
    ): Promise<Response> {
      const address = path.split('?')[0] ?? '';
      const handler =
        site.routes.handlers[`${method} ${address}`] ??
        site.routes.handlers['GET /desk/export/questions.csv'];
      const noted: Record<string, string> = { host: 'localhost:3000', ...headers };
      const asked = { headers: noted, socket: { remoteAddress: peer } };
      site.routes.notePeer(asked as unknown as IncomingMessage);
      const body = form && new URLSearchParams(form);
      const request = new Request(`http://localhost:3000${path}`, {
        method,
        ...(body && { body }),
      });
      for (const [name, value] of Object.entries(noted)) request.headers.set(name, value);
      if (!handler) throw new Error(`Nothing is at ${path}.`);
      return handler(request);
    },
    /** The form that asks for the password, with the cookie that it came with. */
    async openForm(): Promise<OpenForm> {
      const response = await desk.ask('GET', '/desk/sign-in');
      expect(response.status).toBe(200);
      return { cookie: cookieOf(response), token: tokenIn(await response.text()) };
    },
    /** The cookie of an owner who has signed in. */
    async signIn(): Promise<string> {
      const { cookie, token } = await desk.openForm();
      const form = { token, password };
      const response = await desk.ask('POST', '/desk/sign-in', { form, headers: { cookie } });
      expect(response.status).toBe(303);
      return cookieOf(response);
    },
  };
  beforeEach(async () => {
    // What was tried in other tests.
    delete shared[Symbol.for('signpost.limits')];
    desk.dataDir = await newDataDir();
    vi.stubEnv('DATA_DIR', desk.dataDir);
    vi.stubEnv('OWNER_PASSWORD', password);
    vi.stubEnv('EMBEDDINGS', 'off');
    return () => site.routes.keeping().close();
  });
  return desk;
}

type Asked = {
  form?: Record<string, string>;
  headers?: Record<string, string>;
  peer?: string;
};

export type OpenForm = { cookie: string; token: string };

/** What a browser sends back of what it was sent. */
export function cookieOf(response: Response): string {
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

export function tokenIn(html: string): string {
  return /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

// The doors for agents as a server has them, over the guides of a folder, and the clients that ask through them
// without a network: their `fetch` calls the route.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as EarlierClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as EarlierTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { onTestFinished } from 'vitest';
import { folderSite } from './folder-site.ts';

type Handler = (request: Request) => Promise<Response>;

/** To be called by each file of tests. */
export function agentSite() {
  return folderSite({}, {}, async () => {
    const models = await import('../../app/v1/models/route.ts');
    const model = await import('../../app/v1/models/[...model]/route.ts');
    const rest = await import('../../app/v1/[[...rest]]/route.ts');
    const routes: Record<string, Handler> = {
      'POST /api/chat': (await import('../../app/api/chat/route.ts')).POST,
      'POST /mcp': (await import('../../app/mcp/route.ts')).POST,
      'GET /v1/models': models.GET,
      'POST /v1/chat/completions': (await import('../../app/v1/chat/completions/route.ts')).POST,
      'POST /v1/responses': rest.POST,
    };
    for (const slug of ['bread', 'soup']) {
      const params = Promise.resolve({ model: ['signpost', slug] });
      routes[`GET /v1/models/signpost/${slug}`] = (request) => model.GET(request, { params });
    }
    return routes;
  });
}

/** A `fetch` whose requests reach these routes as from a program on another machine. */
export function fetchOf(site: { routes: Record<string, Handler> }): typeof fetch {
  return async (address, init) => {
    const request = new Request(address, init);
    const { host, pathname } = new URL(request.url);
    request.headers.set('host', host);
    const route = site.routes[`${request.method} ${decodeURIComponent(pathname)}`];
    return route ? route(request) : new Response(null, { status: 405 });
  };
}

const clientInfo = { name: 'test', version: '1' };
const address = new URL('http://site.example/mcp');
const pinned = { versionNegotiation: { mode: { pin: '2026-07-28' } } } as const;

/** Clients of MCP by name, each of which connects by itself. */
export const mcpClients = {
  'client 2.x, pinned to 2026-07-28': (fetch: typeof globalThis.fetch) =>
    connected(
      new Client(clientInfo, pinned),
      new StreamableHTTPClientTransport(address, { fetch }),
    ),
  'client 2.x as it is by default': (fetch: typeof globalThis.fetch) =>
    connected(new Client(clientInfo), new StreamableHTTPClientTransport(address, { fetch })),
  'client of the SDK 1.x': (fetch: typeof globalThis.fetch) =>
    connected(new EarlierClient(clientInfo), new EarlierTransport(address, { fetch })),
};

async function connected<Transport, Connecting extends Connectable<Transport>>(
  client: Connecting,
  transport: Transport,
): Promise<Connecting> {
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client;
}

type Connectable<Transport> = {
  connect(transport: Transport): Promise<void>;
  close(): Promise<void>;
};

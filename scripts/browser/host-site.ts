// A site of somebody else's on a port of its own, for the widget to stand in: pages as the test gives them.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page with the headers that it is sent with. */
export type HostPage = { html: string; headers?: OutgoingHttpHeaders };

export type HostSite = {
  origin: string;
  /** Sets or replaces the page of a path. */
  put(path: string, page: HostPage): void;
  stop(): Promise<void>;
};

/** Serves on a free port; an address without a page is 404. `localhost` and `127.0.0.1` are two sites. */
export async function startHostSite(
  pages: Record<string, HostPage> = {},
  hostname = 'localhost',
): Promise<HostSite> {
  const known = new Map(Object.entries(pages));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const page = known.get(path);
    response.writeHead(page ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html ?? 'There is no such page.');
  }).listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${hostname}:${port}`,
    put: (path, page) => known.set(path, page),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The believable site of widget/demo.html, with the widget of a Signpost at this origin. */
export async function demoPage(signpost: string): Promise<string> {
  const html = await readFile(new URL('../../widget/demo.html', import.meta.url), 'utf8');
  return html.replaceAll('__SIGNPOST__', signpost);
}

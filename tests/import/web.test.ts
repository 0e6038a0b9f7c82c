// The way to the web: what no request goes to, and how a site is asked.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { findPages } from '../../lib/import/web/find-pages.ts';
import { guardedLookup } from '../../lib/import/web/guard-address.ts';
import { isPublicAddress } from '../../lib/import/web/public-address.ts';
import { Web, type WebOptions } from '../../lib/import/web/web.ts';

const open: { server: Server; web: Web }[] = [];

afterEach(async () => {
  for (const { server, web } of open.splice(0)) {
    await web.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function site(pages: Record<string, string | Answer>, options: WebOptions = {}) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === 'string') response.setHeader('content-type', 'text/html').end(page);
    else page(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const web = new Web({ allowPrivate: true, pauseMs: 0, ...options });
  open.push({ server, web });
  return { origin, web, asked };
}

describe('a page that is redirected', () => {
  const to = (target: string): Answer => {
    return (_, response) => response.writeHead(302, { location: target }).end();
  };
  const load = async (address: string, web: Web) => {
    const [place] = (await findPages(address, web)).places;
    return () => place?.load();
  };

  it('is no guide beside the page that it leads to', async () => {
    const { origin, web } = await site({ '/old': to('/new'), '/new': '<p>New.</p>' });
    const old = await load(`${origin}/old`, web);
    const itself = await load(`${origin}/new`, web);
    await expect(old()).rejects.toThrow(
      `it is redirected to ${origin}/new, which is named itself: one guide is enough.`,
    );
    expect(await itself()).toMatchObject({ url: `${origin}/new` });
  });

  it('is one guide, however many addresses lead there', async () => {
    const pages = { '/a': to('/new'), '/b': to('/new'), '/new': '<p>New.</p>' };
    const { origin, web } = await site(pages);
    const one = await load(`${origin}/a`, web);
    const other = await load(`${origin}/b`, web);
    expect(await one()).toMatchObject({ url: `${origin}/new` });
    await expect(other()).rejects.toThrow(`as ${origin}/a is: one guide is enough.`);
    expect(await one()).toMatchObject({ url: `${origin}/new` });
  });
});

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '::7f00:1',
    'localhost',
  ])('is not public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.216.34', '2606:4700::1111'])('is public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('is refused where one of those that a name has is not public, and else is the one connected to', () => {
    const told: unknown[] = [];
    const lookup = (addresses: string[]) =>
      guardedLookup((_name, _options, done) =>
        done(
          null,
          addresses.map((address) => ({ address, family: 4 })),
        ),
      );
    lookup(['93.184.216.34', '10.0.0.1'])('a.example', {}, (error) => told.push(error?.message));
    lookup(['93.184.216.34'])('b.example', {}, (error, address) => told.push(error ?? address));
    expect(told).toEqual(['"a.example" is at 10.0.0.1', '93.184.216.34']);
  });

  it('of this machine is not asked unless that is allowed', async () => {
    const { origin, asked } = await site({ '/': 'Hello.' });
    const web = new Web({ pauseMs: 0 });
    const byName = new Web({
      pauseMs: 0,
      lookup: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    await expect(web.page(`${origin}/`)).rejects.toThrow(
      '"127.0.0.1" is the address of no public server, which is not asked. --allow-private lets it be asked.',
    );
    await expect(byName.page(origin.replace('127.0.0.1', 'inner.example'))).rejects.toThrow(
      '"inner.example" is at 127.0.0.1',
    );
    expect(asked).toEqual([]);
    await Promise.all([web.close(), byName.close()]);
  });
});

describe('a site', () => {
  it('is asked by name, and its robots.txt followed', async () => {
    let agent: string | undefined;
    const { origin, web, asked } = await site({
      '/robots.txt': 'User-agent: *\nDisallow: /private',
      '/': (request, response) => {
        agent = request.headers['user-agent'];
        response.end('Hello.');
      },
      '/private/a': 'Secret.',
    });
    const { bytes } = await web.page(`${origin}/`);
    expect(new TextDecoder().decode(bytes)).toBe('Hello.');
    expect(agent).toMatch(/^SignpostImport\//);
    await expect(web.page(`${origin}/private/a`)).rejects.toThrow('robots.txt of 127.0.0.1');
    expect(asked).toEqual(['/robots.txt', '/']);
  });

  it('is not read while its robots.txt cannot be had', async () => {
    const { origin, web } = await site({
      '/robots.txt': (_, response) => response.writeHead(503).end(),
      '/': 'Hello.',
    });
    await expect(web.page(`${origin}/`)).rejects.toThrow('forbids');
  });

  it('may lead on within itself, and not to another or round in a circle', async () => {
    const to =
      (location: string): Answer =>
      (_, response) =>
        response.writeHead(302, { location }).end();
    const { origin, web } = await site({
      '/old': to('/new'),
      '/new': 'New.',
      '/out': to('http://other.example/'),
      '/file': to('file:///etc/passwd'),
      '/round': to('/round'),
    });
    expect((await web.page(`${origin}/old`)).url).toBe(`${origin}/new`);
    await expect(web.page(`${origin}/out`)).rejects.toThrow(
      'it leads to another site, http://other.example.',
    );
    await expect(web.page(`${origin}/file`)).rejects.toThrow('which is not read');
    await expect(web.page(`${origin}/round`)).rejects.toThrow('redirected over 5 times');
  });

  it('is bounded in bytes and time', async () => {
    const { origin, web } = await site(
      { '/large': 'x'.repeat(3000), '/silent': () => {} },
      { mostBytes: 1024, timeoutMs: 300 },
    );
    await expect(web.page(`${origin}/large`)).rejects.toThrow('it has over');
    await expect(web.page(`${origin}/silent`)).rejects.toThrow('was silent for');
    await expect(web.page(`${origin}/none`)).rejects.toThrow('answers 404');
  });

  it('is read by its sitemap, without what is of others', async () => {
    const { origin, web } = await site({
      '/sitemap.xml': (_, response) =>
        response.end(
          `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${origin}/a</loc></url><url><loc>${origin}/a#x</loc></url><url><loc>https://other.example/b</loc></url></urlset>`,
        ),
      '/a': '<p>Text.</p>',
    });
    const { places, notes } = await findPages(`${origin}/sitemap.xml`, web);
    expect(places.map(({ url }) => url)).toEqual([`${origin}/a`]);
    expect(notes).toEqual(['1 addresses of the sitemap are of other sites, and passed over.']);
  });
});

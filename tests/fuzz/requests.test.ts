// Anything at all, sent to any route: it is answered, or refused by the contract's error; it is never a failure of ours.
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { errorBodySchema } from '../../lib/wire/stream-parts.ts';
import { folderSite } from '../app/folder-site.ts';
import { newDataDir } from '../store/data-dir.ts';
import { readWire } from '../stream/read-wire.ts';
import { anyText, fuzz, patience } from './fuzz.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const files = { 'guide.css': 'guide-0a0a0a0a0a.css', 'guide.js': 'guide-0b0b0b0b0b.js' };
const contents = { 'guide-0a0a0a0a0a.css': 'body{}', 'guide-0b0b0b0b0b.js': 'void 0' };

const site = folderSite(files, contents, async () => ({
  posts: {
    '/api/chat': (await import('../../app/api/chat/route.ts')).POST,
    '/api/citations': (await import('../../app/api/citations/route.ts')).POST,
    '/api/feedback': (await import('../../app/api/feedback/route.ts')).POST,
  } as Record<string, Handler>,
  search: (await import('../../app/api/search/route.ts')).GET as Handler,
  none: (await import('../../app/api/[[...rest]]/route.ts')).GET as Handler,
  guide: (await import('../../app/guide/[slug]/route.ts')).GET,
  list: (await import('../../app/guide/route.ts')).GET,
  asset: (await import('../../app/assets/[name]/route.ts')).GET,
}));

beforeEach(async () => {
  vi.stubEnv('DATA_DIR', await newDataDir());
});

async function isInTheContract(response: Response): Promise<void> {
  expect([200, 201, 304, 400, 403, 404, 413, 415]).toContain(response.status);
  if (response.status < 400) {
    const isStream = response.headers.get('content-type') === 'text/event-stream';
    if (isStream) expect((await readWire(response)).chunks.at(-1)?.type).toBe('finish');
    else await response.arrayBuffer();
    return;
  }
  expect(response.headers.get('cache-control')).toBe('no-store');
  // Of pages and files the words are for people.
  if (!response.headers.get('content-type')?.startsWith('application/json')) return;
  const { error } = v.parse(errorBodySchema, await response.json());
  expect(error.message).toMatch(/^\S.*\.$/su);
  expect(error.message).not.toMatch(/node_modules|\n\s+at |\/work\/|Error:/);
}

const valid = {
  '/api/chat': {
    id: 'c',
    guide: 'bread',
    lang: 'es',
    messages: [
      { id: 'a', role: 'user', parts: [{ type: 'text', text: 'How long does bread rise?' }] },
      { id: 'b', role: 'assistant', parts: [{ type: 'text', text: 'An hour.' }] },
      { id: 'c', role: 'user', parts: [{ type: 'text', text: 'And why?' }] },
    ],
  },
  '/api/citations': { citations: [{ guide: 'bread', statementId: 'x.1', quote: 'An hour.' }] },
  '/api/feedback': {
    ...{ id: 't', rating: 'up', question: 'Q?', answer: 'A.', note: 'N', reasons: ['incorrect'] },
    ...{ guide: 'bread', citations: ['x.1'], mode: 'model', status: 'answered' },
  },
};

const routes = Object.keys(valid) as (keyof typeof valid)[];

const oddText = fc.oneof(
  fc.constantFrom(
    ...['', '\ud800', 'x\udc00', '\0', '__proto__', 'constructor', 'toString', '../../etc/passwd'],
    ...['bread', 'user', 'text', 'down', '\r\nX: y', 'x'.repeat(5000)],
  ),
  anyText(40),
);

const oddity = fc.oneof(
  oddText,
  fc.constantFrom<unknown>(null, true, -1, 1e308, [], {}, [[]], { toString: 1 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant(
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": 1}}}'),
  ),
);

/** A valid value with some of what is in it replaced, added or taken away. */
function damaged(value: unknown): fc.Arbitrary<unknown> {
  const changed = (): fc.Arbitrary<unknown> => {
    if (Array.isArray(value)) {
      const same = fc.tuple(...value.map(damaged));
      const more = fc.tuple(same, oddity).map(([items, odd]) => [...items, odd]);
      return fc.oneof(same, more, fc.array(oddity, { maxLength: 60 }));
    }
    if (typeof value === 'string') {
      return fc.oneof({ weight: 3, arbitrary: oddText }, { weight: 1, arbitrary: oddity });
    }
    if (typeof value !== 'object' || value === null) return oddity;
    const entries = Object.entries(value).map(([key, held]) =>
      fc.tuple(fc.constant(key), damaged(held)),
    );
    const kept = fc
      .tuple(...entries)
      .chain((all) => fc.subarray(all, { minLength: Math.max(0, all.length - 1) }));
    return fc
      .tuple(kept, fc.dictionary(anyText(8), oddity, { maxKeys: 2 }))
      .map(([own, more]) => Object.assign(Object.fromEntries(own), more));
  };
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(value) },
    { weight: 2, arbitrary: changed() },
  );
}

const bodies: fc.Arbitrary<Sent> = fc.constantFrom(...routes).chain((route) =>
  fc.tuple(
    fc.constant(route),
    fc.oneof(
      { weight: 8, arbitrary: damaged(valid[route]).map((value) => JSON.stringify(value) ?? '') },
      { weight: 2, arbitrary: fc.json() },
      { weight: 1, arbitrary: anyText(100) },
      {
        weight: 1,
        arbitrary: damaged(valid[route]).map((value) => (JSON.stringify(value) ?? '').slice(0, -3)),
      },
    ),
  ),
);

type Sent = [route: keyof typeof valid, body: string];

/** Half a character where an address is made of it. */
const foundBodies: Sent[] = [
  ['/api/citations', '{"citations":[{"guide":"\\ud800","statementId":"x.1","quote":"Q."}]}'],
  ['/api/citations', '{"citations":[{"guide":"bread","statementId":"\\udc00.1","quote":"Q."}]}'],
  ['/api/chat', '{"messages":[{"role":"user","parts":[{"type":"text","text":"\\ud800 rise?"}]}]}'],
];

test(
  'a body of any kind is answered, or refused in a sentence',
  async () => {
    const statuses = new Map<string, number>();
    await fuzz({ input: bodies, runs: 250, found: foundBodies }, async ([route, body]) => {
      const post = new Request(`http://localhost${route}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const response = await site.routes.posts[route]?.(post);
      if (!response) throw new Error(`Nothing answers ${route}.`);
      await isInTheContract(response);
      const kind = `${route} ${response.ok}`;
      statuses.set(kind, (statuses.get(kind) ?? 0) + 1);
    });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    // Else the half of the routes behind their schemas was not tried.
    for (const route of routes) expect(statuses.get(`${route} true`) ?? 0).toBeGreaterThan(5);
  },
  patience,
);

const encoded = fc.oneof(
  anyText(60).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom(
    ...[
      '%',
      '%ff',
      '%00',
      '..%2f..%2f',
      '%5c',
      '__proto__',
      'constructor',
      'bread',
      'bread.md',
      '%252e',
      '1e3',
      '&&=',
      '=',
    ],
    ...[
      '%0d%0aX-Injected:%20y',
      'guide-0a0a0a0a0a.css',
      '../manifest.json',
      '%c0%ae',
      'toString',
      '🍞',
      '?',
      '/',
      '+',
    ],
  ),
);

const addresses = fc.tuple(
  fc.constantFrom('/api/search', '/api', '/guide', '/assets'),
  fc.array(encoded, { maxLength: 2 }),
  fc.array(
    fc.tuple(fc.constantFrom('q', 'k', 'guide', 'cite', 'view', 'lang', '__proto__'), encoded),
    { maxLength: 4 },
  ),
);

test(
  'so is an address of any kind',
  async () => {
    await fuzz({ input: addresses, runs: 250 }, async ([root, path, query]) => {
      const search = query.map((pair) => pair.join('=')).join('&');
      const own = root === '/api/search' ? '' : `/${path.join('/')}`;
      const request = new Request(`http://localhost${root}${own}?${search}`, {
        headers: { host: 'site.example' },
      });
      const [name = ''] = path.map(decodedOr);
      const { search: find, none, guide, list, asset } = site.routes;
      const response = await {
        '/api/search': () => find(request),
        '/api': () => none(request),
        '/guide': () =>
          path.length > 0
            ? guide(request, { params: Promise.resolve({ slug: name }) })
            : list(request),
        '/assets': () => asset(request, { params: Promise.resolve({ name }) }),
      }[root]?.();
      if (!response) throw new Error(`Nothing answers ${root}.`);
      await isInTheContract(response);
      expect(response.headers.has('x-injected')).toBe(false);
    });
  },
  patience,
);

function decodedOr(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

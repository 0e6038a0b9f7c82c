// What `npm run bench:http` and `npm run lighthouse` set Signpost beside: a Next app whose routes do nothing but
// answer, and whose page shows next to nothing.
import { join } from 'node:path';

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  agentRules: false,
  typescript: { ignoreBuildErrors: true },
  // Built once, and from nothing.
  experimental: { turbopackFileSystemCacheForBuild: false },
  turbopack: { root: join(import.meta.dirname, '../../..') },
};

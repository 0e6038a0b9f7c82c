// Next's settings, and the headers that every response carries, files and api included. The
// Content-Security-Policy of pages needs a nonce a request and is set in proxy.ts.

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
  },
];

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  // Types are checked by `npm run check`, over tests and scripts too.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['dictionary-en', 'nspell'],
  headers: async () => [{ source: '/:path*', headers: everywhere }],
};

export default nextConfig;

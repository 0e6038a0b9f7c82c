// What answers say whatever they are, for Next's settings and for those that leave without it.

/** Headers of every answer, files and the API included. */
export const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
  },
];

/** The methods of each route of the API: told with every answer, because an answer to another method has to tell it. */
export const apiMethods: Record<string, string> = {
  '/api/chat': 'OPTIONS, POST',
  '/api/citations': 'OPTIONS, POST',
  '/api/feedback': 'OPTIONS, POST',
  '/api/guides': 'GET, HEAD, OPTIONS',
  '/api/health': 'GET, HEAD, OPTIONS',
  '/api/metrics': 'GET, HEAD, OPTIONS',
  '/api/ready': 'GET, HEAD, OPTIONS',
  '/api/search': 'GET, HEAD, OPTIONS',
  '/api/trials': 'DELETE, OPTIONS, POST',
  '/api/trials/answers': 'OPTIONS, POST',
  '/api/trials/guides': 'OPTIONS, POST',
  '/mcp': 'OPTIONS, POST',
  '/v1/chat/completions': 'OPTIONS, POST',
  '/v1/models': 'GET, HEAD, OPTIONS',
};

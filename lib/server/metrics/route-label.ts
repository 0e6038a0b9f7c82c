// The route of an address as metrics and the log name it: one of a few names, whatever a reader asked for.
import { basePath } from '../../wire/site-path.ts';

const exact = new Set([
  '/',
  '/shared',
  '/guide',
  '/embed',
  '/embed/setup',
  '/embed/preview',
  '/guides/setup',
  '/guides/setup/page',
  '/desk',
  '/desk/sign-in',
  '/desk/sign-out',
  '/desk/map',
  '/desk/lacks',
  '/desk/disliked',
  '/desk/questions',
  '/desk/runs',
  '/desk/export',
  '/widget.js',
  '/widget.d.ts',
  '/llms.txt',
  '/llms-full.txt',
  '/robots.txt',
  '/sitemap.xml',
  '/icon.svg',
  '/preview.png',
  '/api/chat',
  '/api/citations',
  '/api/feedback',
  '/api/guides',
  '/api/health',
  '/api/metrics',
  '/api/ready',
  '/api/search',
  '/api/trials',
  '/api/trials/answers',
  '/api/trials/guides',
  '/mcp',
  '/v1/chat/completions',
  '/v1/models',
]);

const folders = ['/guide', '/c', '/desk', '/assets', '/_next', '/api', '/v1'];

/** Of a request's target: its path without the query, words in it replaced; `other` for what is none of ours. */
export function routeLabel(target: string): string {
  const path = target.split(/[?#]/, 1)[0] ?? '';
  if (path === basePath) return '/';
  if (!path.startsWith(`${basePath}/`)) return 'other';
  const own = path.slice(basePath.length);
  if (exact.has(own)) return own;
  const folder = folders.find((each) => own.startsWith(`${each}/`));
  return folder === undefined ? 'other' : `${folder}/*`;
}

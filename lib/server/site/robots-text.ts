// robots.txt: every page may be read but the owner's desk, and searched as llms.txt offers; the rest of the API is for the
// pages, and the doors for agents are for those where they are open.
import { basePath, sitePath } from '../../wire/site-path.ts';

export type RobotsOptions = {
  origin: string;
  /** Whether the doors for agents are open. */
  hasAgentAccess: boolean;
};

/** The text of /robots.txt. */
export function robotsText({ origin, hasAgentAccess }: RobotsOptions): string {
  const closed = hasAgentAccess ? '' : `Disallow: ${basePath}/mcp\nDisallow: ${basePath}/v1/\n`;
  return `User-agent: *
Allow: ${sitePath('/')}
Allow: ${sitePath('/api/search')}
Disallow: ${basePath}/desk
Disallow: ${basePath}/api/
${closed}
Sitemap: ${origin}${sitePath('/sitemap.xml')}
`;
}

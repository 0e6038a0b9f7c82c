// Answers with a text that programs read of the whole site: llms.txt, robots.txt, sitemap.xml.
import { readConfig } from '../lib/config.ts';
import { errorResponse } from '../lib/server/http/error-response.ts';
import {
  forReaderAlone,
  freshForMinutes,
  tagged,
  taggedResponse,
} from '../lib/server/http/tagged.ts';
import { siteOrigin } from '../lib/server/requests/site-origin.ts';
import type { OpenGuides } from '../lib/signpost.ts';
import { signpost } from './signpost.ts';

/** What such a text is made from. */
type Site = Pick<OpenGuides, 'guides' | 'sources'> & {
  origin: string;
  hasAgentAccess: boolean;
  name: string | undefined;
};

/** Answers with what `make` gives, as the media type `type`. */
export async function siteFile(
  request: Request,
  type: string,
  make: (site: Site) => string,
): Promise<Response> {
  try {
    const { guides, sources } = await signpost().guides();
    const { siteUrl, hasAgentAccess, site } = readConfig();
    const { name } = site;
    const origin = siteOrigin(request.headers, siteUrl);
    return taggedResponse(
      request,
      tagged(make({ guides, sources, origin, hasAgentAccess, name })),
      {
        'Content-Type': `${type}; charset=utf-8`,
        'Cache-Control': siteUrl === undefined ? forReaderAlone(freshForMinutes) : freshForMinutes,
        // By which the site's own address is told.
        Vary: 'X-Forwarded-Proto',
      },
    );
  } catch (error) {
    return errorResponse(error);
  }
}

// Who may post to a route of the API, and which pages may read what it answers, refusals and streams too. What must
// not come in is refused by its headers, before any work. Without cookies or other credentials: there are none.
import { readConfig } from '../../config.ts';
import { SignpostError } from '../../errors.ts';
import { errorResponse } from './error-response.ts';
import { foreignOrigin, maySend, type OtherSites } from './foreign-origin.ts';

/** Seconds for which a browser need not ask again; each keeps it as long as it sees fit. */
const askAgainAfter = 86_400;

/** What a page is to know of limits: the browser keeps other headers from it. */
const told = 'Retry-After, RateLimit, RateLimit-Policy';

/**
 * A POST handler of JSON for pages of other sites too; what `answer` throws is answered as the contract's error,
 * and it is not asked where the site may not send, or the body is of another type.
 */
export function crossOrigin(
  answer: (request: Request) => Promise<Response>,
  sites: OtherSites = 'of-widget',
) {
  return async (request: Request): Promise<Response> => {
    try {
      const access = accessHeaders(request, sites);
      const response = await admit(request, sites)
        .then(() => answer(request))
        .catch(errorResponse);
      addTo(response.headers, access);
      return response;
    } catch (error) {
      return errorResponse(error);
    }
  };
}

/** A GET handler whose answers, refusals too, pages of sites that may hold the widget can read. */
export function readableAcross(answer: (request: Request) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    try {
      const access = accessHeaders(request, 'of-widget');
      const response = await answer(request);
      addTo(response.headers, access);
      return response;
    } catch (error) {
      return errorResponse(error);
    }
  };
}

/** The OPTIONS handler beside `crossOrigin`: what a browser asks before it lets a page of another origin post JSON. */
export function preflight(request: Request): Response {
  return preflightFor(request, 'of-widget');
}

/** The same where only the sites that the owner has named may send. */
export function preflightOfNamed(request: Request): Response {
  return preflightFor(request, 'named');
}

/** The same for the doors of agents, whose clients send headers of their own: a key is not among those of `*`. */
export function preflightOfAgents(request: Request): Response {
  return preflightFor(request, 'named', { methods: 'GET, POST', headers: '*, authorization' });
}

function preflightFor(
  request: Request,
  sites: OtherSites,
  allowed = { methods: 'POST', headers: 'content-type' },
): Response {
  try {
    const headers = new Headers(accessHeaders(request, sites));
    if (headers.has(allowOrigin)) {
      addTo(headers, {
        'Access-Control-Allow-Methods': allowed.methods,
        'Access-Control-Allow-Headers': allowed.headers,
        'Access-Control-Max-Age': String(askAgainAfter),
      });
    }
    return new Response(null, { status: 204, headers });
  } catch (error) {
    return errorResponse(error);
  }
}

const allowOrigin = 'Access-Control-Allow-Origin';

async function admit({ headers }: Request, sites: OtherSites): Promise<void> {
  const { widgetOrigins, siteUrl } = readConfig();
  const foreign = foreignOrigin(headers, siteUrl);
  if (!maySend(foreign, widgetOrigins, sites)) {
    throw new SignpostError(
      'foreign-origin',
      `Pages of ${foreign?.slice(0, 100)} may not send this. Who runs the server can let them (WIDGET_ORIGINS).`,
    );
  }
  const type = headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new SignpostError(
      'unsupported-type',
      `The body is taken as JSON alone, and this is "${type.slice(0, 100)}". Set the header "Content-Type: application/json".`,
    );
  }
}

function accessHeaders(request: Request, sites: OtherSites): Record<string, string> {
  const { widgetOrigins, siteUrl } = readConfig();
  const readable = { 'Access-Control-Expose-Headers': told };
  if (widgetOrigins === undefined && sites === 'of-widget') {
    return { [allowOrigin]: '*', ...readable };
  }
  const origin = request.headers.get('origin');
  const isAllowed =
    origin !== null && maySend(foreignOrigin(request.headers, siteUrl), widgetOrigins, sites);
  return { Vary: 'Origin', ...(isAllowed && { [allowOrigin]: origin, ...readable }) };
}

function addTo(headers: Headers, added: Record<string, string>): void {
  for (const [name, value] of Object.entries(added)) headers.append(name, value);
}

// Lets the pages that may hold the widget read what a route of the API answers, refusals and streams too. To
// any other page the browser does not show it. Without cookies or other credentials: there are none.
import { readConfig } from '../../config.ts';
import { isWidgetOrigin } from '../../wire/widget-origins.ts';
import { siteOrigin } from '../requests/site-origin.ts';
import { errorResponse } from './error-response.ts';

/** Seconds for which a browser need not ask again; each keeps it as long as it sees fit. */
const askAgainAfter = 86_400;

/** A POST handler for other origins too; what `answer` throws is answered as the contract's error. */
export function crossOrigin(answer: (request: Request) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    try {
      const access = accessHeaders(request);
      const response = await answer(request).catch(errorResponse);
      addTo(response.headers, access);
      return response;
    } catch (error) {
      return errorResponse(error);
    }
  };
}

/** The OPTIONS handler beside it: what a browser asks before it lets a page of another origin post JSON. */
export function preflight(request: Request): Response {
  try {
    const headers = new Headers(accessHeaders(request));
    if (headers.has(allowOrigin)) {
      addTo(headers, {
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'content-type',
        'Access-Control-Max-Age': String(askAgainAfter),
      });
    }
    return new Response(null, { status: 204, headers });
  } catch (error) {
    return errorResponse(error);
  }
}

const allowOrigin = 'Access-Control-Allow-Origin';

function accessHeaders(request: Request): Record<string, string> {
  const { widgetOrigins, siteUrl } = readConfig();
  const readable = { 'Access-Control-Expose-Headers': 'Retry-After' };
  if (widgetOrigins === undefined) return { [allowOrigin]: '*', ...readable };
  const origin = request.headers.get('origin');
  const isAllowed =
    origin !== null &&
    (isWidgetOrigin(origin, widgetOrigins) || origin === siteOrigin(request.headers, siteUrl));
  return { Vary: 'Origin', ...(isAllowed && { [allowOrigin]: origin, ...readable }) };
}

function addTo(headers: Headers, added: Record<string, string>): void {
  for (const [name, value] of Object.entries(added)) headers.append(name, value);
}

// The way in for agents: switched on by the owner, asked under a name of this server, by programs and by pages that
// the owner has named, counted like readers, and refused in the words of the protocol that they speak.
import { readConfig } from '../../config.ts';
import { type ErrorBody, SignpostError } from '../../errors.ts';
import { crossOrigin } from '../http/cross-origin.ts';
import { errorOf, errorResponse } from '../http/error-response.ts';
import { jsonResponse } from '../http/json-response.ts';
import { isOwnHost } from '../http/own-host.ts';
import { isOwnMachine } from './client-of.ts';
import { counted } from './gate.ts';

type Handler = (request: Request) => Promise<Response>;

/** What a protocol says of an error, as the body of a response. */
export type ErrorShape = (error: ErrorBody['error'], status: number) => unknown;

/** A handler of JSON that agents post to; what is refused or thrown is answered in the shape of their protocol. */
export function forAgents(shape: ErrorShape, answer: Handler): Handler {
  return refusingAs(shape, crossOrigin(counted(answer), 'named'));
}

/** A handler of what agents read. */
export function forReadingAgents(shape: ErrorShape, answer: Handler): Handler {
  return refusingAs(shape, counted(answer));
}

function refusingAs(shape: ErrorShape, answer: Handler): Handler {
  return async (request) => {
    const response = await admitted(request, answer).catch(errorResponse);
    const error = errorOf(response);
    if (error === undefined) return response;
    const { status, headers } = response;
    if (status === 401) headers.set('WWW-Authenticate', 'Bearer');
    return jsonResponse(shape(error, status), { status, headers });
  };
}

async function admitted(request: Request, answer: Handler): Promise<Response> {
  const { hasAgentAccess, siteUrl } = readConfig();
  if (!hasAgentAccess) throw new SignpostError('not-found', 'Agents are not answered here.');
  const isOwn = isOwnMachine(request.headers);
  if (!isOwnHost(request.headers, { siteUrl, isOwnMachine: isOwn })) {
    const host = (request.headers.get('host') ?? '').slice(0, 100);
    throw new SignpostError(
      'foreign-origin',
      `"${host}" is no name of this server. Who runs it can name it (SITE_URL).`,
    );
  }
  return answer(request);
}

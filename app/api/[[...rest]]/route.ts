// An address of the API that leads nowhere, by any method: refused as all of the API refuses.

import { SignpostError } from '../../../lib/errors.ts';
import { errorResponse } from '../../../lib/server/http/error-response.ts';
import { sitePath } from '../../../lib/wire/site-path.ts';

function refuse(request: Request): Response {
  const { pathname } = new URL(request.url);
  const message = `There is no "${pathname.slice(0, 100)}" here. ${sitePath('/llms.txt')} tells how to ask.`;
  return errorResponse(new SignpostError('not-found', message));
}

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };

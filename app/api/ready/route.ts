// GET /api/ready: whether the server is warm, and not about to end: what a load balancer asks before it sends
// readers here.
import { errorResponse } from '../../../lib/server/http/error-response.ts';
import { checkReady } from '../../../lib/server/life/readiness.ts';
import { signpost } from '../../signpost.ts';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  try {
    checkReady(() => signpost().warmUp());
    return Response.json({ status: 'ready' });
  } catch (error) {
    const response = errorResponse(error);
    response.headers.set('Retry-After', '5');
    return response;
  }
}

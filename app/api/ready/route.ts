// GET /api/ready: whether the server is warm, and not about to end: what a load balancer asks before it sends
// readers here.
import { errorResponse } from '../../../lib/server/http/error-response.ts';
import { jsonResponse } from '../../../lib/server/http/json-response.ts';
import { checkReady } from '../../../lib/server/life/readiness.ts';
import { signpost } from '../../signpost.ts';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  try {
    checkReady(() => signpost().warmUp());
    return jsonResponse({ status: 'ready' });
  } catch (error) {
    return errorResponse(error);
  }
}

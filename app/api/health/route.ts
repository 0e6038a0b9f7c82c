// GET /api/health: whether the server can answer, in which mode, and from which guides.
import { errorResponse } from '../../../lib/server/http/error-response.ts';
import { version } from '../../../package.json';
import { signpost } from '../../signpost.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  try {
    const { status, mode, guides } = await signpost().health();
    return Response.json({ status, mode, version, guides });
  } catch (error) {
    return errorResponse(error);
  }
}

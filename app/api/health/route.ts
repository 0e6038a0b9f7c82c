// GET /api/health: whether the server can answer, in which mode, from which version of which guides, and by which embedding model.
import { errorResponse } from '../../../lib/server/http/error-response.ts';
import { jsonResponse } from '../../../lib/server/http/json-response.ts';
import { version } from '../../../package.json';
import { signpost } from '../../signpost.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  try {
    const { guides, ...health } = await signpost().health();
    return jsonResponse({ ...health, version, guides });
  } catch (error) {
    return errorResponse(error);
  }
}

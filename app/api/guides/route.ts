// GET /api/guides: the names of all guides, for a page that holds some of them.
import { guideName } from '../../../browser/guide/introduce-guides.ts';
import { errorResponse } from '../../../lib/server/http/error-response.ts';
import {
  freshForMinutes,
  type Tagged,
  tagged,
  taggedResponse,
} from '../../../lib/server/http/tagged.ts';
import type { OpenGuides } from '../../../lib/signpost.ts';
import { signpost } from '../../signpost.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  try {
    return taggedResponse(request, bodyOf(await signpost().guides()), {
      'Content-Type': 'application/json',
      'Cache-Control': freshForMinutes,
    });
  } catch (error) {
    return errorResponse(error);
  }
}

let last: { contentHash: string; body: Tagged } | undefined;

// There may be thousands of them, and they are the same for every reader.
function bodyOf({ guides, contentHash }: OpenGuides): Tagged {
  if (last?.contentHash !== contentHash) {
    last = { contentHash, body: tagged(JSON.stringify({ guides: guides.map(guideName) })) };
  }
  return last.body;
}

// GET /api/health: whether the server can answer, in which mode, and from which guides.
import { readConfig } from '../../../lib/config.ts';
import { openGuides } from '../../../lib/guides.ts';
import { errorResponse } from '../../../lib/http/error-response.ts';
import { version } from '../../../package.json';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  try {
    const { guides } = await openGuides();
    return Response.json({
      status: 'ok',
      mode: readConfig().model ? 'model' : 'extractive',
      version,
      guides: guides.map(({ slug, title, sections, passages }) => ({
        slug,
        title,
        sections: sections.length,
        passages: passages.length,
      })),
    });
  } catch (error) {
    return errorResponse(error);
  }
}

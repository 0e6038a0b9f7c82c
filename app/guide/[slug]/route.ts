// GET /guide/<slug>: a guide as a page; `?cite=<statement id>` marks a statement and lets the fragment lead
// to it, `?view=panel` gives the text alone. GET /guide/<slug>.md: its Markdown.
import { findCitedPlace } from '../../../components/guide/cited-statement.ts';
import { renderGuide, renderMissingGuide } from '../../../components/guide/render-documents.tsx';
import { guideWording } from '../../../components/strings/guide-wording.ts';
import { readConfig } from '../../../lib/config.ts';
import { guideSource } from '../../../lib/guide-sources.ts';
import { openGuides } from '../../../lib/guides.ts';
import { freshForMinutes, tagged, taggedResponse } from '../../../lib/http/tagged.ts';
import { readGuidePageRequest } from '../../../lib/requests/guide-page-request.ts';
import { siteOrigin } from '../../../lib/requests/site-origin.ts';
import { failureResponse, guideAssets, keptDocument, notice } from '../documents.ts';

type GuideRoute = { params: Promise<{ slug: string }> };

export async function GET(request: Request, { params }: GuideRoute): Promise<Response> {
  try {
    const { slug } = await params;
    return slug.endsWith('.md')
      ? await markdownResponse(request, slug.slice(0, -3))
      : await pageResponse(request, slug);
  } catch (error) {
    return failureResponse(request, error);
  }
}

async function pageResponse(request: Request, slug: string): Promise<Response> {
  const { cite, view, language, askedLanguage } = readGuidePageRequest(request);
  const { guides, contentHash } = await openGuides();
  const assets = await guideAssets();
  const context = { wording: guideWording(language), askedLanguage, view };
  const at = guides.findIndex((guide) => guide.slug === slug);
  const guide = guides[at];
  if (!guide) return notice(await renderMissingGuide({ guides, context, assets }), 404);
  const origin = siteOrigin(request.headers, readConfig().siteUrl);
  const neighbours = { previous: guides[at - 1], next: guides[at + 1] };
  const cited = findCitedPlace(guide, cite);
  // Lost statements of one section look alike, so the key names the place, not what the reader typed.
  const key = [contentHash, assets, origin, slug, cited, view, language, askedLanguage];
  const render = () => renderGuide({ guide, cited, neighbours, origin, context, assets });
  return keptDocument(request, key, render);
}

async function markdownResponse(request: Request, slug: string): Promise<Response> {
  const body = await guideSource(slug);
  if (body === undefined) {
    const headers = { 'Content-Type': 'text/markdown; charset=utf-8', 'Cache-Control': 'no-store' };
    return new Response('There is no such guide here: /llms.txt lists them.\n', {
      status: 404,
      headers,
    });
  }
  return taggedResponse(request, tagged(body), {
    'Content-Type': 'text/markdown; charset=utf-8',
    'Cache-Control': freshForMinutes,
  });
}

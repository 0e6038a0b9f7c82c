// GET /guide/<slug>: a guide as a page; `?cite=<statement id>` marks a statement and lets the fragment lead
// to it, `?view=panel` gives the text alone. GET /guide/<slug>.md, or whoever would rather have Markdown: that.
import { findCitedPlace } from '../../../browser/guide/cited-statement.ts';
import { renderGuide } from '../../../components/guide/render-documents.tsx';
import { freshForMinutes, tagged, taggedResponse } from '../../../lib/server/http/tagged.ts';
import { readGuidePageRequest } from '../../../lib/server/requests/guide-page-request.ts';
import { prefersMarkdown } from '../../../lib/server/requests/prefers-markdown.ts';
import type { Guide } from '../../../lib/types.ts';
import { guidePath } from '../../../lib/wire/links.ts';
import { signpost } from '../../signpost.ts';
import { siteGuideWording } from '../../site.ts';
import { failureResponse, guideAssets, keptDocument, missingResponse } from '../documents.ts';
import { drawn, keyOf } from '../drawn-guide.ts';

type GuideRoute = { params: Promise<{ slug: string }> };

export async function GET(request: Request, { params }: GuideRoute): Promise<Response> {
  try {
    const { slug } = await params;
    if (slug.endsWith('.md')) return await markdownResponse(request, slug.slice(0, -3));
    const response = prefersMarkdown(request.headers)
      ? await markdownResponse(request, slug)
      : await pageResponse(request, slug);
    response.headers.append('Vary', 'Accept');
    return response;
  } catch (error) {
    return failureResponse(request, error);
  }
}

async function pageResponse(request: Request, slug: string): Promise<Response> {
  const { cite, view, language, askedLanguage } = readGuidePageRequest(request);
  const index = await signpost().guides();
  const { guides, contentHash } = index;
  const assets = await guideAssets();
  const context = { wording: siteGuideWording(language), askedLanguage, view };
  const at = guides.findIndex((guide) => guide.slug === slug);
  const guide = guides[at];
  if (!guide) return missingResponse(request);
  const neighbours = { previous: guides[at - 1], next: guides[at + 1] };
  // No other section is read for it.
  const find = (id: string) =>
    index.sectionPosition(slug, id) === undefined ? undefined : index.section(slug, id);
  const cited = findCitedPlace(find, cite);
  // Lost statements of one section look alike, so the key names the place, not what the reader typed.
  const key = keyOf({ contentHash, assets, slug, context });
  const render = async (origin: string) => {
    const parts = await drawn({ index, guide, origin, context }, key);
    return renderGuide({ guide, find, cited, neighbours, context, assets, parts });
  };
  return keptDocument(request, { key: [...key, cited], view, render });
}

async function markdownResponse(request: Request, slug: string): Promise<Response> {
  const { guides, sources } = await signpost().guides();
  const guide = guides.find((each) => each.slug === slug);
  const body = sources.get(slug);
  if (!guide || body === undefined) {
    const headers = { 'Content-Type': 'text/markdown; charset=utf-8', 'Cache-Control': 'no-store' };
    return new Response('There is no such guide here: /llms.txt lists them.\n', {
      status: 404,
      headers,
    });
  }
  return taggedResponse(request, tagged(body), {
    'Content-Type': 'text/markdown; charset=utf-8',
    'Cache-Control': freshForMinutes,
    // For search engines, which are to show the page instead.
    Link: `<${pageAddress(guide)}>; rel="canonical"`,
  });
}

// A header holds ASCII alone, as a URL writes it.
function pageAddress({ slug, canonicalUrl }: Guide): string {
  return canonicalUrl === undefined ? guidePath(slug) : new URL(canonicalUrl).href;
}

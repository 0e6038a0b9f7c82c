// What the routes of the guide pages share: rendered documents are kept up to a total size, answered under
// one policy, and a failure is a page too.
import { createHash, randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { themeScript } from '../../browser/theme.ts';
import type { DocumentAssets } from '../../components/document/document.tsx';
import type { Piece } from '../../components/document/pieces.ts';
import type { GuideParts } from '../../components/guide/guide-parts.tsx';
import { renderFailure, renderMissingGuide } from '../../components/guide/render-documents.tsx';
import { readConfig } from '../../lib/config.ts';
import { describeError } from '../../lib/errors.ts';
import { processWide } from '../../lib/process-wide.ts';
import { assetHref } from '../../lib/server/assets.ts';
import {
  type DocumentOptions,
  documentResponse,
  noticeResponse,
} from '../../lib/server/http/document-response.ts';
import { type TaggedStream, weakTag } from '../../lib/server/http/tagged.ts';
import {
  type GuidePageRequest,
  readGuidePageRequest,
} from '../../lib/server/requests/guide-page-request.ts';
import { siteOrigin } from '../../lib/server/requests/site-origin.ts';
import { siteHere } from '../../lib/server/site/site-look.ts';
import { frameAncestors } from '../../lib/wire/widget-origins.ts';
import { signpost } from '../signpost.ts';
import { siteGuideWording, siteHead, siteLook } from '../site.ts';

/** A document but for the site's address, which stands between its parts. */
type Kept = { parts: Bytes[][]; hash: string; length: number };

type Bytes = Uint8Array<ArrayBuffer>;

const mostBytes = 8_000_000;
const kept = new LRUCache<string, Kept, () => Promise<Kept>>({
  maxSize: mostBytes,
  sizeCalculation: ({ length }) => length + 1,
  fetchMethod: (_key, _stale, { context: make }) => make(),
});

// Of the process, for a server draws long guides before anybody asks for them, outside of the route.
const keptParts = () =>
  processWide(
    'guide-parts',
    () =>
      new LRUCache<string, GuideParts, () => Promise<GuideParts>>({
        maxSize: mostBytes,
        sizeCalculation: ({ head, facts, entries, sections }) =>
          [head, facts, entries, sections].reduce((sum, { length }) => sum + length, 1),
        fetchMethod: (_key, _stale, { context: make }) => make(),
      }),
  );

/** Whether half of what is kept is there: another that is drawn unasked might take the place of one that was asked for. */
export function isHalfKept(): boolean {
  return keptParts().calculatedSize >= mostBytes / 2;
}

// Stands for the site's own address in kept documents: which one a reader uses is for anybody to say, and
// must not make another document. Nobody can guess it and write it into a guide.
export const anyOrigin = () => processWide('any-origin', () => `https://${randomUUID()}.invalid`);

type View = GuidePageRequest['view'];

export type KeptDocument = {
  /** Names all that the document is made from but the site's address. */
  key: unknown[];
  view: View;
  render: (origin: string) => Promise<string | Piece[]>;
};

/** Answers with a document, which is rendered once; `render` gets the site's address. */
export async function keptDocument(
  request: Request,
  { key, view, render }: KeptDocument,
): Promise<Response> {
  const make = async () => keptOf(await render(anyOrigin()));
  const isFresh = process.env.NODE_ENV === 'development';
  const document = isFresh
    ? await make()
    : await kept.forceFetch(JSON.stringify([siteHere(), ...key]), { context: make });
  const { siteUrl } = readConfig();
  const origin = siteOrigin(request.headers, siteUrl);
  const isOfRequest = siteUrl === undefined;
  return documentResponse(request, taggedFor(origin, document), {
    ...optionsOf(view),
    isOfRequest,
  });
}

// What documents share does not name the site's address, and is known by its name.
function keptOf(html: string | Piece[]): Kept {
  const parts: Bytes[][] = [[]];
  const hash = createHash('sha256');
  let length = 0;
  const add = (bytes: Bytes) => {
    parts.at(-1)?.push(bytes);
    length += bytes.length;
  };
  for (const piece of typeof html === 'string' ? [html] : html) {
    if (typeof piece !== 'string') {
      hash.update(piece.name);
      add(piece.bytes);
      continue;
    }
    for (const [at, text] of piece.split(anyOrigin()).entries()) {
      if (at > 0) parts.push([]);
      hash.update(`${text.length} ${text}`);
      add(encoder.encode(text));
    }
  }
  return { parts, hash: hash.digest('base64url'), length };
}

const encoder = new TextEncoder();

function taggedFor(origin: string, { parts, hash }: Kept): TaggedStream {
  const address = encoder.encode(origin);
  return {
    etag: weakTag(`${hash} ${origin}`),
    body: () => streamOf(parts.flatMap((part, at) => (at === 0 ? part : [address, ...part]))),
  };
}

function streamOf(pieces: Bytes[]): ReadableStream<Bytes> {
  const left = pieces.values();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = left.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/** The parts of a guide's page, which are made once; `key` names all that they are made from. */
export function keptGuideParts(
  key: unknown[],
  make: () => Promise<GuideParts>,
): Promise<GuideParts> {
  if (process.env.NODE_ENV === 'development') return make();
  return keptParts().forceFetch(JSON.stringify([siteHere(), ...key]), { context: make });
}

/** The page of an address that names no guide. */
export async function missingResponse(request: Request): Promise<Response> {
  const { guides } = await signpost().guides();
  const context = noticeContext(request);
  const html = await renderMissingGuide({ guides, context, assets: await guideAssets() });
  return noticeResponse(html, 404, optionsOf(context.view));
}

export async function guideAssets(): Promise<DocumentAssets> {
  return {
    styles: await assetHref('guide.css'),
    script: await assetHref('guide.js'),
    ...siteHead(),
  };
}

/** The page that says that another could not be made; in development, why. */
export async function failureResponse(
  request: Request,
  error: unknown,
  view?: View,
): Promise<Response> {
  const { status, body } = describeError(error);
  const asked = noticeContext(request);
  const context = { ...asked, view: view ?? asked.view };
  const assets = await guideAssets().catch(() => undefined);
  const reason = process.env.NODE_ENV === 'development' ? body.error.message : undefined;
  const html = await renderFailure({ context, assets, reason });
  return noticeResponse(html, status, failureOptions(context.view));
}

// Where the configuration itself is the failure, it is told already.
function failureOptions(view: View): DocumentOptions {
  try {
    return optionsOf(view);
  } catch {
    return optionsOf('page');
  }
}

// An embedded chat shows the panel, and so the sites that may hold the chat frame it too.
function optionsOf(view: View): DocumentOptions {
  const own = { inlineScripts: [themeScript], ...siteLook() };
  if (view === 'page') return own;
  return { ...own, framedBy: frameAncestors(readConfig().widgetOrigins) };
}

function noticeContext(request: Request) {
  const { language, askedLanguage, view } = readGuidePageRequest(request);
  return { wording: siteGuideWording(language), askedLanguage, view };
}

// Answers with an HTML document of our own, under a policy that lets it load nothing but our files.
import { createHash } from 'node:crypto';
import { anyAncestor } from '../../wire/widget-origins.ts';
import {
  forReaderAlone,
  freshForMinutes,
  freshForMinutesAlone,
  type Tagged,
  type TaggedStream,
  taggedResponse,
} from './tagged.ts';

export type DocumentOptions = {
  /** The scripts that stand in the document itself. */
  inlineScripts: string[];
  /** The rules of style that stand in the document itself. */
  inlineStyle?: string | undefined;
  /** Another server whose pictures it shows. */
  images?: string | undefined;
  /** Whose pages may frame it, as `frameAncestors` gives them; by default this site's alone. */
  framedBy?: string;
  /** Whether it names the site by what the request claims: then its reader's browser alone may keep it. */
  isOfRequest?: boolean;
};

const thisSite = "'self'";
/** What no page may frame, not of this site either. */
export const framedByNobody = "'none'";

/** A document that a browser may keep, or `304` for one that it has. */
export function documentResponse(
  request: Request,
  document: Tagged | TaggedStream,
  options: DocumentOptions,
): Response {
  const fresh =
    (options.framedBy ?? thisSite) === thisSite ? freshForMinutes : freshForMinutesAlone;
  return taggedResponse(request, document, {
    ...headersOf(options),
    'Cache-Control': options.isOfRequest ? forReaderAlone(fresh) : fresh,
  });
}

/** A document that tells of a mistake or a failure; nobody keeps it. */
export function noticeResponse(html: string, status: number, options: DocumentOptions): Response {
  const headers = { ...headersOf(options), 'Cache-Control': 'no-store' };
  return new Response(html, { status, headers });
}

function headersOf(options: DocumentOptions) {
  const { framedBy = thisSite } = options;
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': documentPolicy(options, framedBy),
    ...(isForOtherSites(framedBy) && headersForOtherSites),
    // What the words of the page are chosen by, beside its address; and the site's own address in it.
    Vary: 'Accept-Language, Cookie, X-Forwarded-Proto',
  };
}

const isForOtherSites = (framedBy: string) => framedBy !== thisSite && framedBy !== framedByNobody;

// A page that is isolated from other origins (COEP) frames only what says this of itself.
const headersForOtherSites = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

// No nonce is needed, so that a document may be kept: an inline script is named by its hash.
function documentPolicy(
  { inlineScripts, inlineStyle, images }: DocumentOptions,
  framedBy: string,
): string {
  const styles = inlineStyle ? [hashOf(inlineStyle)] : [];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts.map(hashOf)].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    ["img-src 'self' data:", ...(images ? [images] : [])].join(' '),
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    // No source stands for all pages: `*` leaves out those of files and sandboxed ones.
    ...(framedBy === anyAncestor ? [] : [`frame-ancestors ${framedBy}`]),
  ].join('; ');
}

function hashOf(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}

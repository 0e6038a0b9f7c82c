// An address into the pages it names: itself, or all of a sitemap.
import { gunzipSync } from 'node:zlib';
import type { Place } from '../imported.ts';
import { UnreadableOriginal } from '../imported.ts';
import { readSitemap } from './read-sitemap.ts';
import { isSameSite, type Page, plain, type Web } from './web.ts';

const mostPages = 5000;
const mostSitemaps = 50;
const mostSitemapBytes = 50 * 1024 * 1024;

type FoundPages = { places: Place[]; passedOver: number; notes: string[] };

/** @throws UnreadableOriginal for an address that is none, or a sitemap that cannot be read. */
export async function findPages(address: string, web: Web): Promise<FoundPages> {
  if (!URL.canParse(address)) throw new UnreadableOriginal('it is no address.');
  const url = new URL(address);
  if (!/\.xml(?:\.gz)?$/i.test(url.pathname)) {
    return { places: [pagePlace(plain(url), web)], passedOver: 0, notes: [] };
  }
  return inSitemap(url, web);
}

async function inSitemap(first: URL, web: Web): Promise<FoundPages> {
  const waiting = [plain(first)];
  const seen = new Set(waiting);
  const pages = new Set<string>();
  const notes: string[] = [];
  let elsewhere = 0;
  for (const address of waiting) {
    const { sitemaps, urls } = readSitemap(xmlOf(await web.page(address)));
    for (const each of [...sitemaps, ...urls]) {
      const isPage = !sitemaps.includes(each);
      const url = URL.canParse(each, address) ? new URL(each, address) : undefined;
      if (!url || !/^https?:$/.test(url.protocol) || !isSameSite(url, first)) elsewhere += 1;
      else if (isPage) pages.add(plain(url));
      else if (!seen.has(plain(url)) && seen.size < mostSitemaps) {
        seen.add(plain(url));
        waiting.push(plain(url));
      }
    }
  }
  if (pages.size === 0) throw new UnreadableOriginal('it is a sitemap without pages of its site.');
  if (elsewhere > 0)
    notes.push(`${elsewhere} addresses of the sitemap are of other sites, and passed over.`);
  if (pages.size > mostPages) notes.push(`Of ${pages.size} pages the first ${mostPages} are read.`);
  const places = [...pages].slice(0, mostPages).map((page) => pagePlace(page, web));
  return { places, passedOver: 0, notes };
}

function xmlOf({ bytes, url }: Page): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder().decode(gunzipSync(bytes, { maxOutputLength: mostSitemapBytes }));
  } catch {
    throw new UnreadableOriginal(
      `${url} is damaged, or unpacks to over ${mostSitemapBytes / 1024 / 1024} MB.`,
    );
  }
}

function pagePlace(address: string, web: Web): Place {
  web.nameAlone(address);
  const { host, pathname, search } = new URL(address);
  const path = pathname.endsWith('/') ? `${pathname}index` : pathname;
  return {
    path: `${host}${decoded(path)}${search}`,
    source: address,
    url: address,
    origin: address,
    load: () => web.pageOnce(address),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// What a page says of itself in its head: title, language, description, day, and its address of record.
import type { Element, Root } from 'hast';
import { languageTag } from '../../load/language-tag.ts';
import type { Reading } from '../imported.ts';
import { attribute, elementsIn, textOf } from './elements.ts';

export type Head = Pick<Reading, 'title' | 'description' | 'language' | 'updated' | 'canonicalUrl'>;

const dayFirst = /^\d{4}-\d{2}-\d{2}/;
/** What sites put between the title of a page and their own name. */
const beforeSite = [' | ', ' · ', ' — ', ' – ', ' » ', ' - ', ' :: '];
const longestTitle = 300;
const modified = new Set([
  'article:modified_time',
  'og:updated_time',
  'dcterms.modified',
  'last-modified',
  'datemodified',
]);

/** @param url Where the page came from. */
export function readHead(tree: Root, url: string | undefined): Head {
  let title: string | undefined;
  let firstHeading: string | undefined;
  let language: string | undefined;
  const named = new Map<string, string>();
  for (const each of elementsIn(tree)) {
    if (each.tagName === 'html') language = languageTag(attribute(each, 'lang'));
    else if (each.tagName === 'title') title ??= lineOf(each);
    else if (each.tagName === 'h1') firstHeading ??= lineOf(each);
    else if (each.tagName === 'meta') addMeta(each, named);
    else if (each.tagName === 'link' && attribute(each, 'rel') === 'canonical') {
      named.set('canonical', attribute(each, 'href'));
    }
  }
  const updated = [...modified]
    .map((name) => named.get(name))
    .find((day) => day && dayFirst.test(day));
  return {
    title: firstHeading || (title && withoutSite(title)) || undefined,
    description: named.get('description') || undefined,
    language,
    updated: updated?.slice(0, 10),
    canonicalUrl: canonicalOf(named.get('canonical'), url),
  };
}

function addMeta(meta: Element, named: Map<string, string>): void {
  const name =
    attribute(meta, 'name') ||
    attribute(meta, 'property') ||
    attribute(meta, 'itemProp') ||
    attribute(meta, 'httpEquiv');
  const content = attribute(meta, 'content').replace(/\s+/g, ' ').trim();
  if (name !== '' && content !== '') named.set(name.toLowerCase(), content);
}

function lineOf(node: Element): string {
  const text = textOf(node).replace(/\s+/g, ' ').trim().slice(0, longestTitle);
  return text.endsWith('¶') ? text.slice(0, -1).trimEnd() : text;
}

function withoutSite(title: string): string {
  const at = Math.max(...beforeSite.map((sign) => title.lastIndexOf(sign)));
  return at > 0 ? title.slice(0, at) : title;
}

// Of the same site only: a page may not name another's address as its own.
function canonicalOf(named: string | undefined, url: string | undefined): string | undefined {
  if (named === undefined || !URL.canParse(named, url)) return url;
  const canonical = new URL(named, url);
  if (!/^https?:$/.test(canonical.protocol)) return url;
  if (url !== undefined && canonical.host !== new URL(url).host) return url;
  return canonical.href;
}

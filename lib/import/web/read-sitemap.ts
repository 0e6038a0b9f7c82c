// A sitemap (sitemaps.org): addresses of pages, or of further sitemaps.
import { localName, readXml, xmlElements, xmlText } from '../read-xml.ts';

export function readSitemap(xml: string): { sitemaps: string[]; urls: string[] } {
  const found = { sitemaps: [] as string[], urls: [] as string[] };
  for (const each of xmlElements(readXml(xml))) {
    const name = localName(each);
    const list = name === 'sitemap' ? found.sitemaps : name === 'url' ? found.urls : undefined;
    if (!list) continue;
    for (const child of each.children) {
      if (child.type === 'element' && localName(child) === 'loc') list.push(xmlText(child).trim());
    }
  }
  return found;
}

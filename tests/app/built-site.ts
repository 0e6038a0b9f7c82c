// The routes of the guide pages, called as Next calls them, over guides and built files of a folder.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { folderSite } from './folder-site.ts';

export const files = { 'guide.css': 'guide-0a0a0a0a0a.css', 'guide.js': 'guide-0b0b0b0b0b.js' };

const contents = {
  'guide-0a0a0a0a0a.css': 'body{}',
  'guide-0b0b0b0b0b.js': 'void 0',
  'guide-0c0c0c0c0c.css': 'p{}',
};

/** To be called by each file of tests, which it gives the site's root and routes. */
export function builtSite() {
  const site = folderSite(files, contents, async () => ({
    list: (await import('../../app/guide/route.ts')).GET,
    guide: (await import('../../app/guide/[slug]/route.ts')).GET,
    asset: (await import('../../app/assets/[name]/route.ts')).GET,
    llms: (await import('../../app/llms.txt/route.ts')).GET,
    llmsFull: (await import('../../app/llms-full.txt/route.ts')).GET,
    sitemap: (await import('../../app/sitemap.xml/route.ts')).GET,
    robots: (await import('../../app/robots.txt/route.ts')).GET,
  }));
  beforeAll(() => writeFile(join(site.root, 'secret-0d0d0d0d0d.js'), 'secret'));
  return site;
}

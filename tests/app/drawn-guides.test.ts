// What a server draws of long guides before anybody asks for them.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { buildGuides } from '../../lib/build-guides.ts';
import { readConfig } from '../../lib/config.ts';
import { builtSite } from './built-site.ts';
import { ask } from './folder-site.ts';

const site = builtSite();

// In another language than English, whose guides are drawn in their own.
beforeAll(async () => {
  const sections = Array.from(
    { length: 200 },
    (_, at) => `## Paso ${at}\n\nEl paso ${at} sigue.\n`,
  );
  const text = `---\ntitle: Pasos\nlanguage: es\n---\n\n# Pasos\n\n${sections.join('\n')}`;
  await writeFile(join(site.root, 'guides', 'pasos.md'), text);
  await buildGuides(readConfig({ GUIDE_DIR: 'guides', EMBEDDINGS: 'off' }, site.root));
});

/** How much is drawn for a view of a page by a reader of a language. */
async function drawnFor(slug: string, language: string): Promise<number> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const render = vi.fn(renderToStaticMarkup);
  vi.doMock('react-dom/server', () => ({ renderToStaticMarkup: render }));
  const request = ask(`/guide/${slug}`, { 'accept-language': language });
  const response = await site.routes.guide(request, { params: Promise.resolve({ slug }) });
  expect(await response.text()).toContain('data-section=');
  vi.doUnmock('react-dom/server');
  return render.mock.calls.length;
}

test('a long guide needs no more than its frame at its first view in its own language', async () => {
  const { drawLongGuides } = await import('../../app/guide/drawn-guide.ts');
  await drawLongGuides();
  expect(await drawnFor('pasos', 'es')).toBe(1);
  expect(await drawnFor('pasos', 'en')).toBeGreaterThan(200);
});

test('a short guide is drawn when it is asked for', async () => {
  const { drawLongGuides } = await import('../../app/guide/drawn-guide.ts');
  await drawLongGuides();
  expect(await drawnFor('bread', 'en')).toBeGreaterThan(1);
});

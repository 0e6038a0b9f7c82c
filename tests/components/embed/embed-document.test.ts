// The document of the embedded chat: what it holds, and that nothing of a guide can break out of its data.
import { describe, expect, test } from 'vitest';
import { embedThemeScript } from '../../../browser/embed/host-looks.ts';
import { introduceGuides } from '../../../browser/guide/introduce-guides.ts';
import type { EmbedData } from '../../../components/embed/embed-data.ts';
import { renderEmbed } from '../../../components/embed/render-embed.tsx';
import { embedStrings } from '../../../components/strings/embed-strings.ts';
import { guide } from '../guide/guide-fixture.ts';

const assets = { styles: '/assets/embed-1.css', script: '/assets/embed-2.js', module: true };

function dataOf(changes: Partial<EmbedData> = {}): EmbedData {
  return {
    version: '1.2.3',
    guides: introduceGuides([guide], null),
    guide: null,
    unknownGuide: null,
    language: 'en',
    strings: embedStrings('en'),
    hosts: null,
    ...changes,
  };
}

describe('the document of the embedded chat', () => {
  test('loads one style sheet and one script, and has one small script of its own', async () => {
    const html = await renderEmbed(dataOf(), assets);
    expect(html.match(/<script\b[^>]*>/g)).toEqual([
      '<script>',
      '<script type="module" src="/assets/embed-2.js">',
      '<script id="embed-data" type="application/json">',
    ]);
    expect(html).toContain(embedThemeScript);
    expect(html.match(/<link rel="stylesheet"[^>]*>/g)).toHaveLength(1);
  });

  test('leads every link out of the frame', async () => {
    expect(await renderEmbed(dataOf(), assets)).toContain('<base target="_blank"/>');
  });

  test('has a word, and the way to the guide, for a browser without scripts', async () => {
    const html = await renderEmbed(dataOf(), assets);
    const [, without = ''] = /<noscript>(.*?)<\/noscript>/s.exec(html) ?? [];
    expect(without).toContain('Asking needs JavaScript');
    expect(without).toContain(`href="/guide/${guide.slug}"`);
  });

  test('carries its data whole, whatever a guide is called', async () => {
    const title = '</script><script>alert(1)</script><!--';
    const data = dataOf({
      guides: introduceGuides([{ ...guide, title }], null),
      unknownGuide: title,
    });
    const html = await renderEmbed(data, assets);
    const [, text = ''] = /<script id="embed-data"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(data);
    expect(html).not.toContain('<script>alert');
  });

  test('speaks the language that is asked for', async () => {
    const data = dataOf({ language: 'es', strings: embedStrings('es') });
    const html = await renderEmbed(data, assets);
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('Para preguntar hace falta JavaScript');
  });
});

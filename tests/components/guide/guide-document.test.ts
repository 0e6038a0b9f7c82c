import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { findCitedPlace, sectionsById } from '../../../browser/guide/cited-statement.ts';
import { wordCount } from '../../../browser/guide/reading-time.ts';
import { themeScript } from '../../../browser/theme.ts';
import { textOf } from '../../../components/document/pieces.ts';
import { previewImage } from '../../../components/document/preview-image.ts';
import { paperColors } from '../../../components/elements/paper-colors.ts';
import { listedGuides } from '../../../components/guide/guide-list.tsx';
import { citedParts, renderGuideParts } from '../../../components/guide/guide-parts.tsx';
import { GuideView } from '../../../components/guide/guide-view.tsx';
import {
  renderGuide,
  renderGuideList,
  renderMissingGuide,
} from '../../../components/guide/render-documents.tsx';
import type { Guide, Section } from '../../../lib/types.ts';
import { alone, context, guide } from './guide-fixture.ts';

const assets = { styles: '/assets/guide-1.css', script: '/assets/guide-2.js' };
const origin = 'https://site.example';

const atOnce = () => Promise.resolve();

const render = async (
  changes: Partial<Guide> = {},
  view: 'page' | 'panel' = 'page',
  cite?: string,
) => {
  const changed = { ...guide, ...changes };
  const asked = { ...context, view };
  const pieces = await renderGuide({
    guide: changed,
    find: sectionsById(changed),
    cited: findCitedPlace(sectionsById(changed), cite),
    neighbours: alone,
    context: asked,
    assets,
    parts: await renderGuideParts({ guide: changed, origin, context: asked }, atOnce),
  });
  return textOf(pieces);
};

function structuredData(html: string): Record<string, unknown> {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
}

describe('the document of a guide', () => {
  test('is a whole one, whose only scripts are the theme, ours, and data', async () => {
    const html = await render();
    expect(html).toMatch(/^<!doctype html><html lang="en"><head>.*<\/body><\/html>$/s);
    const scripts = html.match(/<script\b[^>]*>/g);
    expect(scripts).toEqual([
      '<script>',
      '<script defer="" src="/assets/guide-2.js">',
      '<script type="application/ld+json">',
    ]);
    expect(html.indexOf(themeScript)).toBeLessThan(html.indexOf(assets.styles));
  });

  test('tells search engines and previews what it is', async () => {
    const html = await render();
    for (const tag of [
      '<title>A guide · Signpost</title>',
      '<meta name="description" content="What it is about."/>',
      '<link rel="canonical" href="https://site.example/guide/g"/>',
      '<link rel="alternate" type="text/markdown" href="/guide/g.md"/>',
      '<meta property="og:type" content="article"/>',
      '<meta property="og:url" content="https://site.example/guide/g"/>',
      '<meta property="og:locale" content="en_US"/>',
      '<meta property="article:modified_time" content="2026-01-31"/>',
      '<meta name="twitter:card" content="summary_large_image"/>',
      '<meta property="og:image" content="https://site.example/preview.png"/>',
      '<meta property="og:image:width" content="1200"/>',
      '<meta property="og:image:height" content="630"/>',
      '<meta property="og:image:alt" content="A green signpost: ',
    ]) {
      expect(html).toContain(tag);
    }
    expect(structuredData(html)).toMatchObject({
      '@type': 'Article',
      headline: 'A guide',
      dateModified: '2026-01-31',
      inLanguage: 'en',
      url: 'https://site.example/guide/g',
      timeRequired: 'PT1M',
    });
  });

  test('names the owner’s own address where the guide has one', async () => {
    const html = await render({ canonicalUrl: 'https://own.example/g' });
    expect(html).toContain('<link rel="canonical" href="https://own.example/g"/>');
  });

  test('nothing that a guide says ends the element that it stands in', async () => {
    const title = 'A "guide" </script><script>alert(1)</script>';
    const html = await render({ title, description: title });
    expect(html).not.toContain('<script>alert');
    expect(structuredData(html).headline).toBe(title);
  });

  test('the panel is not for search engines', async () => {
    const html = await render({}, 'panel');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain('canonical');
  });
});

test('the list tells of each guide its title, date, length and sections', async () => {
  const guides = [guide, { ...guide, slug: 'h', title: 'Another', language: 'he' }];
  const html = await renderGuideList({
    guides,
    words: '',
    context,
    assets,
    address: `${origin}/guide`,
  });
  expect(html).toContain('2 guides to read');
  expect(html).toContain('<h2><a href="/guide/h">Another</a></h2>');
  expect(html).toContain('<li lang="he" dir="rtl">');
  expect(html.match(/4 sections/g)).toHaveLength(2);
});

test('the list shows the first of many, and finds others by words of name or description', async () => {
  const many = Array.from({ length: 1000 }, (_, at) => ({
    ...guide,
    slug: `g${at}`,
    title: `Guide ${at}`,
    description: at === 777 ? 'All about Gruyère.' : '',
  }));
  const list = (guides: typeof many, words: string) =>
    renderGuideList({ guides, words, context, assets, address: `${origin}/guide` });
  const whole = await list(many, '');
  expect(whole.match(/<h2>/g)).toHaveLength(40);
  expect(whole).toContain('Shown are the first 40 of 1,000 guides.');
  expect(whole.length).toBeLessThan((await list(many.slice(0, 41), '')).length + 200);
  const found = await list(many, 'gruyere');
  expect(found.match(/<h2>/g)).toHaveLength(1);
  expect(found).toContain('Guide 777');
  expect(listedGuides({ guides: many, words: 'gruyere' })).toEqual([many[777]]);
  expect(listedGuides({ guides: many, words: '' })).toEqual(many.slice(0, 40));
  expect(await list(many, 'guide')).toContain('1,000 guides fit; 40 are shown.');
  expect(await list(many, 'zzz')).toContain('No guide has these words');
  expect(await list(many, '"><script>')).not.toContain('"><script>');
  expect(await list(many.slice(0, 3), '')).not.toContain('type="search"');
});

test('the list tells previews what it is', async () => {
  const html = await renderGuideList({
    guides: [guide],
    words: '',
    context,
    assets,
    address: `${origin}/guide`,
  });
  for (const tag of [
    '<meta property="og:type" content="website"/>',
    '<meta property="og:title" content="All guides"/>',
    '<meta property="og:url" content="https://site.example/guide"/>',
    '<meta property="og:image" content="https://site.example/preview.png"/>',
  ]) {
    expect(html).toContain(tag);
  }
});

test('the picture beside a link is as large as the tags say, and small to load', () => {
  const picture = readFileSync(`public${previewImage.url}`);
  expect(picture.toString('latin1', 1, 4)).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(previewImage.width);
  expect(picture.readUInt32BE(20)).toBe(previewImage.height);
  expect(picture.length).toBeLessThan(60_000);
});

test('an address without a guide lists the guides, in the language that was asked for', async () => {
  const html = await renderMissingGuide({ guides: [guide], context, assets });
  expect(html).toContain('There is no such guide here');
  expect(html).toContain('href="/guide/g"');
  const asked = { ...context, askedLanguage: 'es' } as const;
  const carried = await renderMissingGuide({ guides: [guide], context: asked, assets });
  expect(carried).toContain('href="/guide/g?lang=es"');
  expect(carried).toContain('<a class="brand" href="/?lang=es">');
});

test('where there is no such guide, the first of many are named, and the way to all', async () => {
  const many = Array.from({ length: 500 }, (_, index) => ({ ...guide, slug: `made-up-${index}` }));
  const html = await renderMissingGuide({ guides: many, context, assets });
  expect(html.match(/href="\/guide\/made-up-/g)).toHaveLength(5);
  expect(html).toContain('href="/guide">All guides</a>');
  const few = await renderMissingGuide({ guides: many.slice(0, 5), context, assets });
  expect(few).not.toContain('All guides');
});

test('the browser’s bars have the colour of the paper', () => {
  const { light, dark } = paperColors;
  const tokens = readFileSync('components/elements/tokens.css', 'utf8');
  expect(tokens).toContain(`--color-paper: light-dark(${light}, ${dark});`);
});

describe('a guide of which parts are made once', () => {
  const nowhere = { kind: 'none' } as const;

  test.each([
    ['nothing', undefined],
    ['a statement of a section', 'pay.2'],
    ['a statement of the opening', 'start.1'],
    ['a statement that is gone', 'pay.gone'],
    ['a statement whose section is gone', 'elsewhere.gone'],
  ])('shows what it would show made anew with %s cited', async (_, cite) => {
    const cited = findCitedPlace(sectionsById(guide), cite);
    const view = renderToStaticMarkup(
      createElement(GuideView, { guide, cited, neighbours: alone, context }),
    );
    expect(await render({}, 'page', cite)).toContain(view);
  });

  test('is made section by section, while others go first', async () => {
    const giveWay = vi.fn(atOnce);
    await renderGuideParts({ guide: { ...guide }, origin, context }, giveWay);
    expect(giveWay.mock.calls.length).toBeGreaterThan(guide.sections.length);
  });

  test('counts the words of each section as it is drawn, and then not again', async () => {
    const other = { ...guide };
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    await renderGuideParts({ guide: other, origin, context }, atOnce);
    expect(segment).toHaveBeenCalledTimes(guide.sections.length);
    expect(wordCount(other)).toBe(wordCount({ ...guide }));
    expect(segment).toHaveBeenCalledTimes(2 * guide.sections.length);
  });

  test('leaves as they are the sections that a citation does not touch', async () => {
    const sections = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      ...(guide.sections[1] as Section),
      id,
      title: id,
    }));
    const long = { ...guide, sections: [...guide.sections.slice(0, 1), ...sections] };
    const parts = await renderGuideParts({ guide: long, origin, context }, atOnce);
    const find = vi.fn(sectionsById(long));
    const cited = { kind: 'found', sectionId: 'c', statementId: 'pay.2' } as const;
    const changed = await citedParts(parts, { guide: long, find, cited, context });
    expect([...changed.entries.keys()]).toEqual([1, 2, 3]);
    expect([...changed.sections.keys()]).toEqual([1, 2, 3]);
    expect(find.mock.calls).toEqual([['b'], ['c'], ['d']]);
    const none = await citedParts(parts, { guide: long, find, cited: nowhere, context });
    expect(none).toEqual({ entries: new Map(), sections: new Map() });
  });
});

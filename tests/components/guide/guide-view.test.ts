import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { findCitedPlace, sectionsById } from '../../../browser/guide/cited-statement.ts';
import { GuideView, type GuideViewProps } from '../../../components/guide/guide-view.tsx';
import { guideWording } from '../../../components/strings/guide-wording.ts';
import { readGuide } from '../../chunk/read-guide.ts';
import { alone, context, guide } from './guide-fixture.ts';

const render = (cite?: string, props: Partial<GuideViewProps> = {}) =>
  renderToStaticMarkup(
    createElement(GuideView, {
      guide,
      cited: findCitedPlace(sectionsById(guide), cite),
      neighbours: alone,
      context,
      ...props,
    }),
  );

test('without a citation each section carries its id on its heading', () => {
  const html = render();
  expect(html).toContain('<h1 id="start">A guide</h1>');
  expect(html).toContain('<h2 id="pay">');
  expect(html).not.toContain('class="cited"');
});

test('the cited statement carries the id of its section, and the heading gives it up', () => {
  const html = render('pay.2');
  expect(html).toContain(
    '<span data-statement="pay.2" id="pay" class="cited" aria-current="true">It varies.</span>',
  );
  expect(html.match(/id="pay"/g)).toHaveLength(1);
  expect(html).toContain('<li data-level="0"><a href="/guide/g#pay">Pay</a></li>');
});

test('the language that the address names is carried on, also where a section is linked in full', () => {
  const html = render('pay.2', { context: { ...context, askedLanguage: 'es' } });
  expect(html).toContain('<li data-level="0"><a href="/guide/g?lang=es#pay">Pay</a></li>');
  expect(html).toContain('<a class="permalink" href="/guide/g?lang=es#pay"');
});

test('a cited statement of the opening takes the id from the title', () => {
  const html = render('start.1');
  expect(html).toContain('<h1>A guide</h1>');
  expect(html.match(/id="start"/g)).toHaveLength(1);
});

test('a cited row of a table is marked as a row', () => {
  expect(render('pay.3')).toMatch(
    /<tr data-statement="pay.3" id="pay" class="cited"[^>]* role="row">/,
  );
});

test('a statement that is gone is told in its section, which keeps its id', () => {
  const html = render('pay.gone');
  expect(html).toContain('<h2 id="pay">');
  expect(html.indexOf('no longer in this guide')).toBeGreaterThan(html.indexOf('<h2 id="pay">'));
});

test('a statement whose section is gone too is told at the top', () => {
  const html = render('elsewhere.gone');
  expect(html.indexOf('no longer in this guide')).toBeLessThan(html.indexOf('<h2 id="pay">'));
});

test('cells of a wide table are named by their heads, and no style attribute is written', () => {
  const html = render();
  expect(html).toContain('data-head="Pay"');
  expect(html).not.toContain('style=');
});

test('an item of a task list is a sign to read, not a control', () => {
  expect(render()).toContain('<li>☑</li>');
});

describe('a heading', () => {
  test('offers to ask about its section, in the language of the guide', () => {
    const asks = (language: string) =>
      /aria-label="Ask about “A raise”"/.test(render()) &&
      decodeURIComponent(
        /guide=g&amp;ask=([^"&]*raise[^"&]*)/.exec(
          render(undefined, { guide: { ...guide, language } }),
        )?.[1] ?? '',
      );
    expect(asks('en-GB')).toBe('What does the guide say about “A raise”?');
    expect(asks('es')).toBe('¿Qué dice la guía sobre «A raise»?');
    expect(asks('he')).toBe('What does the guide say about “A raise”?');
  });

  test('leads to the chapters before and after, where it opens a chapter', () => {
    const html = render();
    expect(html).toContain('href="#links" aria-label="Next section: Links"');
    expect(html).toContain('href="#pay" aria-label="Previous section: Pay"');
    expect(html.match(/aria-label="Next section/g)).toHaveLength(1);
  });
});

describe('headings', () => {
  const headingsOf = async (source: string) => {
    const html = render(undefined, { guide: await readGuide(source) });
    return Array.from(
      html.matchAll(/<h([1-6])[^>]*>([^<]*)/g),
      ([, level, text]) => `${level}${text}`,
    );
  };

  test('leave out no level where the guide leaves one out', async () => {
    const source = '---\ntitle: T\n---\n\n# T\n\n## A\n\n#### B\n\n### C\n\n###### D\n\n## E\n';
    expect(await headingsOf(source)).toEqual(['1T', '2A', '3B', '3C', '4D', '2E']);
    expect(await headingsOf('### A\n\n## B\n\n# C\n\n# D\n')).toEqual([
      '1A',
      '2A',
      '2B',
      '2C',
      '2D',
    ]);
  });

  test('of a guide whose first one is not its title still lead to the chapters around', async () => {
    const source = '---\ntitle: T\n---\n\n# Another\n\nHello.\n\n## A\n\n## B\n';
    const html = render(undefined, { guide: await readGuide(source) });
    expect(html).toContain('<h1 id="another">T</h1>');
    expect(html).toContain('<p class="opening-title">Another</p>');
    expect(html).toContain('aria-label="Next section: B"');
    expect(html).toContain('aria-label="Previous section: A"');
  });

  test('lead to the chapters also where text stands before the only outermost one', async () => {
    const source = '---\ntitle: T\n---\n\nHello.\n\n# Another\n\n## A\n\n## B\n';
    const html = render(undefined, { guide: await readGuide(source) });
    expect(html).toContain('aria-label="Next section: B"');
  });
});

describe('notes', () => {
  const source =
    '## A\n\nOne.[^1] Again.[^1]\n\n[^1]: First.\n\n## B\n\nTwo.[^2]\n\n[^2]: Second.\n';
  const notesOf = async (language: string) =>
    render(undefined, { guide: { ...(await readGuide(source)), language } });

  test('of each section have a label of their own', async () => {
    const html = await notesOf('en');
    expect(html.match(/id="[\w-]*footnote-label"/g)).toEqual([
      'id="a-footnote-label"',
      'id="b-footnote-label"',
    ]);
    expect(html.match(/aria-describedby="[\w-]*"/g)).toEqual([
      'aria-describedby="a-footnote-label"',
      'aria-describedby="a-footnote-label"',
      'aria-describedby="b-footnote-label"',
    ]);
    expect(html).toContain('aria-label="Back to reference 1-2"');
  });

  test('speak the language of the guide, or else that of the reader', async () => {
    const spanish = await notesOf('es-MX');
    expect(spanish).toContain('id="a-footnote-label">Notas</p>');
    expect(spanish).toContain('aria-label="Volver a la referencia 1"');
    expect(await notesOf('he')).toMatch(
      /<p class="sr-only" id="a-footnote-label" lang="en" dir="ltr">Notes<\/p>/,
    );
  });
});

describe('the page around the text', () => {
  test('says when the guide was revised and how long it takes to read', () => {
    const html = render();
    expect(html).toContain('<time dateTime="2026-01-31">Updated January 31, 2026</time>');
    expect(html).toContain('1 min read');
  });

  test('speaks the language of the reader, beside a text that keeps its own', () => {
    const html = render('pay.gone', { context: { ...context, wording: guideWording('es') } });
    expect(html).toContain('Actualizada el 31 de enero de 2026');
    expect(html).toContain('<article class="guide-text" lang="en">');
    expect(html).toContain('<p class="gone-note" lang="es">La afirmación citada');
  });

  test('carries on the language that the address named', () => {
    const html = render(undefined, { context: { ...context, askedLanguage: 'es' } });
    expect(html).toContain('href="/?lang=es"');
    expect(html).toContain('href="/?guide=g&amp;lang=es"');
  });

  test('leads to the guides before and after, and to all of them', () => {
    const other = (slug: string) => ({ ...guide, slug, title: `Guide ${slug}` });
    const html = render(undefined, { neighbours: { previous: other('f'), next: other('h') } });
    expect(html).toMatch(/rel="prev" href="\/guide\/f"/);
    expect(html).toMatch(/rel="next" href="\/guide\/h"/);
    expect(html).toContain('href="/guide"');
    expect(render()).not.toContain('href="/guide"');
  });

  test('a text that is written from the right says so, and the words within it do not', () => {
    const html = render('pay.gone', { guide: { ...guide, language: 'he' } });
    expect(html).toContain('<article class="guide-text" lang="he" dir="rtl">');
    expect(html).toContain('<p class="gone-note" lang="en" dir="ltr">');
  });
});

describe('in the panel beside the chat', () => {
  const html = render('pay.2', { context: { ...context, view: 'panel' } });

  test('the text stands alone, with the cited statement marked', () => {
    for (const part of ['<header class="site-header"', 'id=":contents"', '<footer', 'permalink']) {
      expect(html).not.toContain(part);
    }
    expect(html).toContain('id="pay" class="cited"');
  });

  test('links leave the frame, save those within the text', () => {
    expect(html).toContain('<a href="#pay">');
    expect(html).toContain('<a target="_top" rel="noopener" href="/guide/h">');
    expect(html).toContain('<a target="_blank" rel="noopener" href="https://h.example">');
    expect(html).toContain('<span>js:x</span>');
    expect(html).toMatch(/href="\/\?guide=g&amp;ask=[^"]*" target="_top"/);
  });
});

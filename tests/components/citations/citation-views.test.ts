import { createElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import type { CitedGuide } from '../../../browser/citations/guide-place.ts';
import { CitationChip } from '../../../components/citations/citation-chip.tsx';
import {
  type CitationControl,
  CitationsContext,
} from '../../../components/citations/citations-context.ts';
import { CitationsProvider } from '../../../components/citations/citations-provider.tsx';
import { GoneStatementsContext } from '../../../components/citations/gone-statements.ts';
import { HeadingPath } from '../../../components/citations/heading-path.tsx';
import { isLongQuote, Quote } from '../../../components/citations/quote.tsx';
import { SourcesList } from '../../../components/citations/sources-list.tsx';
import { useGuide, useGuideAt } from '../../../components/citations/use-guide.ts';
import type { Citation } from '../../../lib/types.ts';
import { guidePath } from '../../../lib/wire/links.ts';
import { renderView } from '../../render-view.ts';

const citation: Citation = {
  number: 2,
  guide: 'g',
  section: { id: 'pay', title: 'Pay', path: ['The guide', 'Work', 'Pay'] },
  statementId: 'pay.1',
  quote: 'It pays $110K.',
  href: '/guide/g?cite=pay.1#pay',
};
const row = { ...citation, quote: 'Level: Mid level; Salary: $110K–$160K' };
const long = { ...citation, quote: `It pays ${'very '.repeat(60)}well.` };

const guide: CitedGuide = { slug: 'g', title: 'The guide', language: 'en' };
const other: CitedGuide = { slug: 'h', title: 'The other', language: 'es' };

type Setting = { guides?: CitedGuide[]; gone?: string[] };

function render(view: ReactNode, { guides = [guide], gone = [] }: Setting = {}): string {
  // biome-ignore lint/correctness/noChildrenProp: its type asks for children among the props
  const cited = createElement(CitationsProvider, { guides, children: view });
  const marked = createElement(GoneStatementsContext.Provider, { value: new Set(gone) }, cited);
  return renderView(marked);
}

const chip = createElement(CitationChip, { citation });
const quoteOf = (of: Citation) => createElement(Quote, { gone: false, citation: of });
const listOf = (...sources: Citation[]) => createElement(SourcesList, { sources });

test('a chip is a link to the place, named by its source and described by the quote', () => {
  expect(render(chip)).toBe(
    '<a class="chip" href="/guide/g?cite=pay.1#pay" data-citation="text" aria-label="Source 2: Pay" aria-description="It pays $110K.">2</a>',
  );
});

test('the chip whose source is open is the current one', () => {
  const ignore = () => {};
  const value: CitationControl = {
    guides: [guide],
    links: { kind: 'panel' },
    source: {
      place: { href: citation.href, title: 'Pay' },
      // Nothing gives the focus back here.
      opener: {} as HTMLElement,
      Panel: () => null,
    },
    open: ignore,
    close: ignore,
    preview: { show: ignore, hide: ignore, stay: ignore },
  };
  const opened = createElement(CitationsContext.Provider, { value }, chip);
  expect(render(opened)).toContain('aria-current="true"');
  expect(render(chip)).not.toContain('aria-current');
});

test('a statement that is gone is marked and said to be gone', () => {
  const gone = ['g/pay.1'];
  expect(render(chip, { gone })).toContain('aria-label="Source 2: Pay, no longer in the guide"');
  expect(render(chip, { gone })).toContain('data-gone="true"');
  const list = render(listOf(citation), { gone });
  expect(list).toContain('<span class="chip" data-gone="true">2</span>');
  expect(list).toContain('The guide no longer says this.');
  expect(render(quoteOf(citation))).not.toContain('no longer');
});

test('the guide’s title is part of the path only where there are several', () => {
  const path = createElement(HeadingPath, { citation });
  const words = (markup: string) => markup.replaceAll(/<[^>]*>/g, '');
  expect(words(render(path))).toBe('Work › Pay');
  expect(words(render(path, { guides: [guide, other] }))).toBe('The guide › Work › Pay');
});

test('a sentence is quoted as it is, in the guide’s language', () => {
  expect(render(quoteOf({ ...citation, guide: 'h' }), { guides: [guide, other] })).toBe(
    '<blockquote class="quote" lang="es"><p>It pays $110K.</p></blockquote>',
  );
});

test('a table row is quoted cell by cell', () => {
  expect(render(quoteOf(row))).toBe(
    '<blockquote class="quote" lang="en"><dl><div><dt>Level</dt><dd>Mid level</dd></div><div><dt>Salary</dt><dd>$110K–$160K</dd></div></dl></blockquote>',
  );
});

test('a cell without a head stands above the others', () => {
  const unnamed = { ...citation, quote: 'Mid level; Title: Engineer; Salary: $110K–$160K' };
  expect(render(quoteOf(unnamed))).toContain('<p>Mid level</p><dl><div><dt>Title</dt>');
});

test('a long quote is shown in part, with a button for the rest', () => {
  expect(isLongQuote(long.quote)).toBe(true);
  expect(isLongQuote(row.quote)).toBe(false);
  const list = render(listOf(long));
  expect(list).toContain('data-clamped="true"');
  expect(list).toContain('aria-label="Show all: source 2, Pay"');
  expect(render(listOf(citation))).not.toContain('<button');
});

test('an answer without sources has no list of them', () => {
  expect(render(listOf())).toBe('');
});

test('a guide is known by its slug, and by any address within it', () => {
  const guides = [guide, { slug: 'süß & salzig', title: 'Backen', language: 'de' }];
  const Titles = ({ slug, href }: { slug: string; href: string }) =>
    `${useGuide(slug)?.title} ${useGuideAt(href)?.title}`;
  const titles = (slug: string, href: string) =>
    render(createElement(Titles, { slug, href }), { guides });
  expect(titles('g', '/guide/g?cite=pay.1#pay')).toBe('The guide The guide');
  expect(titles('süß & salzig', `${guidePath('süß & salzig')}#a`)).toBe('Backen Backen');
  expect(titles('x', '/guide/g/more')).toBe('undefined undefined');
});

import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { chartsOf } from '../../../browser/charts/charts-of.ts';
import { ChartView } from '../../../components/chart/chart-view.tsx';
import type { Language } from '../../../lib/wire/languages.ts';
import { cite, pay } from '../../browser/charts/cited-rows.ts';
import { renderView } from '../../render-view.ts';

describe('a chart', () => {
  const render = (quotes: string[], language: Language = 'en') => {
    const [chart] = chartsOf(cite(quotes));
    if (!chart) throw new Error('There is no chart.');
    return renderView(createElement(ChartView, { chart }), language);
  };

  test('is a figure named by its column and its section', () => {
    const html = render(pay);
    expect(html).toMatch(/^<figure class="chart"><figcaption>/);
    expect(html).toContain('<span class="chart-head">Pay (US dollars a year)</span>');
    expect(html).toContain('<span class="chart-place">About pay</span>');
  });

  test('says each amount as text beside its source; what is drawn is hidden from screen readers', () => {
    const html = render(pay);
    const list = /<ul>.*?<\/ul>/.exec(html)?.[0] ?? '';
    expect(list.match(/<li>/g)).toHaveLength(3);
    expect(list).toContain('<bdi>$180K–$250K+</bdi>');
    expect(list).toMatch(/<a class="chip"[^>]* aria-label="Source 3: About pay"[^>]*>3<\/a>/);
    expect(list).toContain('href="/guide/g?cite=pay.3#pay"');
    const drawn = list.match(/<svg[^>]*>/g) ?? [];
    expect(drawn.length).toBeGreaterThanOrEqual(3);
    for (const svg of drawn) expect(svg).toContain('aria-hidden="true"');
    expect(html).toContain('<div class="chart-axis" aria-hidden="true">');
  });

  test('can be opened as a table of the same amounts and sources', () => {
    const html = render(pay);
    const table = /<details><summary>Show as a table<\/summary>.*<\/details>/.exec(html)?.[0] ?? '';
    expect(table).toContain('<table aria-label="Pay (US dollars a year)">');
    expect(table.match(/<th [^>]*>[^<]*/g)?.map((head) => head.replace(/.*>/, ''))).toEqual([
      'Level',
      'Pay (US dollars a year)',
      'Source',
    ]);
    expect(table.match(/<bdi>.*?<\/bdi>/g)).toHaveLength(6);
    expect(table.match(/class="chip"/g)).toHaveLength(3);
    expect(render(['Rye; Loaves: 20', 'Oat; Loaves: 45'])).toMatch(/<th [^>]*>Row<\/th>/);
  });

  test('speaks Spanish', () => {
    const html = render(pay, 'es');
    expect(html).toContain('<summary>Ver como tabla</summary>');
    expect(html).toContain('aria-label="Fuente 1: About pay"');
  });

  test('draws a range from its low end, an amount from zero, an open end with arrows', () => {
    const bars = (html: string) =>
      Array.from(
        html.matchAll(/chart-fill" x="([^"]*)" y="1" width="([^"]*)"/g),
        ([, x, width]) => [x, width],
      );
    const html = render(pay);
    expect(bars(html)).toEqual([
      ['23.33%', '8.33%'],
      ['36.67%', '16.67%'],
      ['60.00%', '23.33%'],
    ]);
    expect(html.match(/<svg x=/g)).toHaveLength(1);
    expect(bars(render(['Tool: a; Share: 75%', 'Tool: b; Share: up to 50%']))).toEqual([
      ['0.00%', '75.00%'],
      ['0.00%', '50.00%'],
    ]);
  });

  test('carries no style attribute', () => {
    expect(render(pay)).not.toContain('style=');
  });
});

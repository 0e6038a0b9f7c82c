import { describe, expect, test } from 'vitest';
import { ownerHref } from '../../lib/wire/owner-links.ts';

const page = 'https://shop.example/guide';
const hrefOf = (quote: string, sectionId = 'pay') => ownerHref(page, sectionId, quote);

/** The parts of the text directive, as a browser reads them. */
function textOf(href: string): string[] {
  const [, directive = ''] = href.split(':~:text=');
  return directive.split(',').map(decodeURIComponent);
}

describe('the owner’s own page', () => {
  test('is opened at the section, with the quote highlighted', () => {
    expect(hrefOf('It pays well.')).toBe(`${page}#pay:~:text=It%20pays%20well.`);
  });

  test('keeps its query and loses its own fragment', () => {
    const href = ownerHref('https://shop.example/?page=guide#top#more', 'pay', 'Yes.');
    expect(href).toBe('https://shop.example/?page=guide#pay:~:text=Yes.');
  });

  test('gets no more than a section where there is nothing to find', () => {
    expect(hrefOf('')).toBe(`${page}#pay`);
    expect(hrefOf('a'.repeat(500))).toBe(`${page}#pay`);
    expect(hrefOf(`${'a'.repeat(500)} and so on, until the very end`)).toBe(`${page}#pay`);
  });

  test('is named by an id that could be mistaken for a directive', () => {
    expect(hrefOf('Yes.', 'a:~:text=b')).toBe(`${page}#a%3A~%3Atext%3Db:~:text=Yes.`);
    expect(hrefOf('Yes.', 'career-path')).toContain('#career-path:~:');
  });
});

describe('a quote', () => {
  test('has its hyphens, commas and ampersands written out', () => {
    expect(hrefOf('Self-taught, R&D -')).toBe(`${page}#pay:~:text=Self%2Dtaught%2C%20R%26D%20%2D`);
  });

  test('that is long is named by its first and its last whole words', () => {
    const quote =
      'A mid-level developer in a larger city earns, as far as the surveys of the last years tell, more than a senior one elsewhere.';
    const href = hrefOf(quote);
    expect(textOf(href)).toEqual([
      'A mid-level developer in a larger city',
      'tell, more than a senior one elsewhere.',
    ]);
    expect(href.split(',')).toHaveLength(2);
  });

  test.each([
    ['Japanese', '経験のある開発者は、'.repeat(12)],
    ['Arabic', 'المطور الذي لديه خبرة يكسب أكثر من غيره '.repeat(4).trim()],
    ['Thai', 'นักพัฒนาที่มีประสบการณ์ได้รับเงินเดือนสูงกว่า'.repeat(4)],
    ['emoji', '👩‍💻 works with 🐍 '.repeat(12).trim()],
  ])('in %s is cut between words, and its address stays short', (_, quote) => {
    const href = hrefOf(quote);
    const [start = '', end = ''] = textOf(href);
    expect(start.length).toBeGreaterThan(10);
    expect(end.length).toBeGreaterThan(10);
    expect(quote.startsWith(start)).toBe(true);
    expect(quote.endsWith(end)).toBe(true);
    expect(start.length + end.length).toBeLessThanOrEqual(80);
    expect(href.length).toBeLessThan(800);
  });

  test('of a script without spaces is written whole while it is short', () => {
    expect(textOf(hrefOf('経験は力になる。'))).toEqual(['経験は力になる。']);
  });

  test('that holds half a character loses it', () => {
    expect(hrefOf('It \ud800pays\udfff 👍.', 'p\ud800ay')).toBe(
      `${page}#pay:~:text=It%20pays%20%F0%9F%91%8D.`,
    );
  });
});

describe('a table row', () => {
  test('is named by its first and its last cell, without their heads', () => {
    expect(textOf(hrefOf('Level: Mid level; Focus: Design; Pay: $110K–$160K'))).toEqual([
      'Mid level',
      '$110K–$160K',
    ]);
    expect(textOf(hrefOf('Rye; Loaves: 20; Price: €3'))).toEqual(['Rye', '€3']);
  });

  test('with one cell that is not empty is named by it', () => {
    expect(textOf(hrefOf('Level: Mid level; Pay: '))).toEqual(['Mid level']);
  });

  test('of long cells is named by whole words of them', () => {
    const cell = 'writes the services of a company and looks after them at night';
    expect(textOf(hrefOf(`Level: ${cell}; Title: x; Focus: ${cell}`))).toEqual([
      'writes the services of a company and',
      'a company and looks after them at night',
    ]);
  });
});

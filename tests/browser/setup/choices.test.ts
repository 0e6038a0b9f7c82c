// What the setup page finds wrong with what was typed, and what it says of the owner's site.
import { describe, expect, test } from 'vitest';
import { type CssSupports, checkOptions } from '../../../browser/setup/check-options.ts';
import { addressOf, originsLine } from '../../../browser/setup/site-lines.ts';
import { defaultOptions, type SnippetOptions } from '../../../browser/setup/snippet-options.ts';

// Stands in for the browser, for the values of these tests.
const length = String.raw`-?\d+(?:px|rem)|0`;
const patterns: Record<string, RegExp> = {
  'outline-offset': new RegExp(`^(?:${length})$`),
  'padding-top': /^(?!-)(?:\d+(?:px|rem|%)|0)$/,
  'border-spacing': /^(?!-)(?:\d+(?:px|rem)|0)(?: (?:\d+(?:px|rem)|0))?$/,
  color: /^(?:teal|#[\da-f]{6}|inherit)$/,
  'font-family': /^[\w ,"]+$/,
};
const supports: CssSupports = (property, value) => patterns[property]?.test(value) ?? false;

const check = (options: Partial<SnippetOptions>, placement: 'launcher' | 'inline' = 'launcher') =>
  checkOptions({ options: { ...defaultOptions, ...options }, placement }, supports);

describe('a value', () => {
  test('is right when it is empty, or what the option takes', () => {
    expect(check({})).toEqual({});
    const options = {
      radius: '12px',
      width: ' 26rem ',
      offset: '20px 80px',
      color: 'teal',
      font: 'Georgia, serif',
      icon: 'https://cdn.example/a.svg',
    };
    expect(check(options)).toEqual({});
  });

  test.each([
    ['radius', 'round', 'length'],
    ['width', '50%', 'length'],
    ['height', '-3px', 'length'],
    ['offset', '1px 2px 3px', 'offset'],
    ['color', 'greenish', 'color'],
    ['color', 'inherit', 'color'],
    ['color', 'toString', 'color'],
    ['font', 'a;b', 'font'],
    ['icon', 'star', 'icon'],
    ['icon', 'javascript:alert(1)', 'icon'],
    ['icon', 'https://', 'icon'],
  ] as const)('%s="%s" is told at its field', (name, value, problem) => {
    expect(check({ [name]: value })).toEqual({ [name]: problem });
  });

  test('that the chat in the page does not use is not looked at', () => {
    expect(check({ offset: 'far', icon: 'star', width: 'wide' }, 'inline')).toEqual({});
  });

  test('that takes the icon away asks for words', () => {
    expect(check({ icon: 'none' })).toEqual({ icon: 'noIconNoLabel' });
    expect(check({ icon: 'none', label: 'Ask' })).toEqual({});
  });
});

describe('the owner’s site', () => {
  test('is understood as people type it', () => {
    expect(addressOf('www.larkspur.example')).toBe('https://www.larkspur.example/');
    expect(addressOf(' http://localhost:4000/jobs ')).toBe('http://localhost:4000/jobs');
    for (const typed of ['', 'not a site', 'ftp://larkspur.example', 'https://']) {
      expect(addressOf(typed)).toBeUndefined();
    }
  });

  test('may show the chat where every site may, and the line would keep it to this one', () => {
    expect(originsLine('larkspur.example/jobs', null)).toEqual({
      kind: 'open',
      site: 'https://larkspur.example',
      line: 'WIDGET_ORIGINS=https://larkspur.example',
    });
  });

  test('is added to the sites that may already', () => {
    const allowed = ['https://a.example', 'https://*.b.example'];
    expect(originsLine('https://shop.b.example', allowed).kind).toBe('allowed');
    expect(originsLine('https://c.example', allowed)).toEqual({
      kind: 'missing',
      site: 'https://c.example',
      line: 'WIDGET_ORIGINS=https://a.example,https://*.b.example,https://c.example',
    });
  });

  test('is nothing while nothing is typed, and wrong when it is no address', () => {
    expect(originsLine(' ', null)).toEqual({ kind: 'none' });
    expect(originsLine('mailto:me', null)).toEqual({ kind: 'wrong' });
  });
});

import { describe, expect, test } from 'vitest';
import { parseGuides } from '../../lib/load/parse-guides.ts';

function parse(source: string, file = 'baking.md') {
  const [guide] = parseGuides([{ file, source }]);
  if (!guide) throw new Error('no guide');
  return guide;
}

function withField(field: string): string {
  return `---\n${field}\n---\n\n# Baking\n`;
}

describe('front matter', () => {
  test('is read field by field', () => {
    const source = `---
title: Working as a Baker
description: " What bakers do. "
updated: 2026-03-01
language: de-AT
canonicalUrl: https://example.com/baker
starterQuestions:
  - What does a baker do at night?
layout: wide
---

# Baking
`;
    expect(parse(source).frontMatter).toEqual({
      title: 'Working as a Baker',
      description: 'What bakers do.',
      updated: '2026-03-01',
      language: 'de-AT',
      canonicalUrl: 'https://example.com/baker',
      starterQuestions: ['What does a baker do at night?'],
      hidden: false,
      aliases: [],
      keywords: [],
      addresses: [],
    });
  });

  const defaults = {
    description: '',
    language: 'en',
    starterQuestions: [],
    hidden: false,
    aliases: [],
    keywords: [],
    addresses: [],
  };

  test.each([
    ['no front matter', '# Baking\n'],
    ['an empty block', '---\n---\n\n# Baking\n'],
    ['only a comment', '---\n# later\n---\n\n# Baking\n'],
    ['an empty file', ''],
  ])('has defaults with %s', (_, source) => {
    expect(parse(source).frontMatter).toEqual(defaults);
  });

  test('may have Windows line endings', () => {
    const source = '---\r\ntitle: Baker\r\nupdated: 2026-03-01\r\n---\r\n\r\n# Baking\r\n';
    expect(parse(source).frontMatter).toMatchObject({ title: 'Baker', updated: '2026-03-01' });
  });

  test('may follow a byte order mark', () => {
    expect(parse('\uFEFF---\ntitle: Baker\n---\n').frontMatter.title).toBe('Baker');
  });

  test('is only what stands at the start of the file', () => {
    const source = '# Baking\n\n---\ntitle: Baker\n---\n';
    expect(parse(source).frontMatter).toEqual(defaults);
  });
});

describe('a wrong field is refused by name, with its value and how to mend it', () => {
  const cases: [field: string, complaint: string][] = [
    ['title: [a]', '"title" must be a line of text, and is ["a"]'],
    ['description: [a, b]', '"description" must be a line of text, and is ["a","b"]'],
    ['updated: soon', '"updated" must be a day such as 2026-03-01, and is "soon"'],
    ['updated: 2026-02-30', '"updated" must be a day such as 2026-03-01, and is "2026-02-30"'],
    ['updated: 2026', '"updated" must be a day such as 2026-03-01, and is 2026'],
    ['language: Gibber', '"language" must be a language tag such as en or de-AT, and is "Gibber"'],
    [
      'language: zh-CN-Hans',
      '"language" must be a language tag such as en or de-AT, and is "zh-CN-Hans"',
    ],
    [
      'language: en-us-us',
      '"language" must be a language tag such as en or de-AT, and is "en-us-us"',
    ],
    ['language: de-12', '"language" must be a language tag such as en or de-AT, and is "de-12"'],
    ['language: 5', '"language" must be a language tag such as en or de-AT, and is 5'],
    [
      'canonicalUrl: example.com/baker',
      '"canonicalUrl" must be an address that starts with https://, and is "example.com/baker"',
    ],
    [
      'canonicalUrl: javascript:alert(1)',
      '"canonicalUrl" must be an address that starts with https://, and is "javascript:alert(1)"',
    ],
    ['starterQuestions: What?', '"starterQuestions" must be a list of questions, and is "What?"'],
    [
      'starterQuestions: [What?, 7]',
      '"starterQuestions.1" must be a question of at most 200 characters, and is 7',
    ],
    [
      'starterQuestions: [""]',
      '"starterQuestions.0" must be a question of at most 200 characters, and is ""',
    ],
    [
      'just a line',
      'the block as a whole must be fields such as "title: My guide", and is "just a line"',
    ],
  ];
  test.each(cases)('%s', (field, complaint) => {
    expect(() => parse(withField(field))).toThrow(
      expect.objectContaining({
        code: 'bad-guide',
        message: `baking.md:2: front matter, ${complaint}. content/README.md lists the fields.`,
      }),
    );
  });

  test('and a list of over twelve starter questions too', () => {
    const questions = Array.from({ length: 13 }, (_, number) => `Question ${number}?`);
    expect(() => parse(withField(`starterQuestions: ${JSON.stringify(questions)}`))).toThrow(
      'baking.md:2: front matter, "starterQuestions" must be a list of at most 12 questions, and is ["Question 0?",',
    );
  });

  test('and YAML that cannot be read is named with the place', () => {
    expect(() => parse(withField('title: "Baker'))).toThrow(
      /^baking\.md:\d: the front matter is no valid YAML: .* at line \d, column \d+/,
    );
  });
});

describe('the slug', () => {
  test.each([
    ['baking.md', 'baking'],
    ['trades/baking.md', 'trades-baking'],
    ['trades\\baking.md', 'trades-baking'],
    ['Python Developer 2026.md', 'python-developer-2026'],
    ['Öfen.md', 'öfen'],
  ])('of %s is %s', (file, slug) => {
    expect(parse('# Baking\n', file).slug).toBe(slug);
  });

  test('of files that differ in signs alone is spelled out', () => {
    const files = ['C#.md', 'C++.md', 'R&D.md'].map((file) => ({ file, source: '' }));
    expect(parseGuides(files).map(({ slug }) => slug)).toEqual(['c-sharp', 'c-plus-plus', 'rd']);
  });

  test('of files that are still alike is numbered', () => {
    const files = ['trades-baking.md', 'trades/baking.md'].map((file) => ({ file, source: '' }));
    expect(parseGuides(files).map(({ slug }) => slug)).toEqual([
      'trades-baking',
      'trades-baking-2',
    ]);
  });

  test.each([
    ['☀.md', '2600'],
    ['烘焙.md', '烘焙'],
  ])('of %s is %s', (file, slug) => {
    expect(parse('# Baking\n', file).slug).toBe(slug);
  });
});

describe('front matter as others write it', () => {
  test.each([
    ['an empty field', 'description:', { description: '' }],
    ['an empty text', 'title: ""', {}],
    ['a number for a title', 'title: 2026', { title: '2026' }],
    ['a day with its time', 'updated: 2026-03-01T09:00:00Z', { updated: '2026-03-01' }],
    ['a day with a blank and a time', 'updated: 2026-03-01 09:00', { updated: '2026-03-01' }],
    ['a language by its name', 'language: German', { language: 'de' }],
    ['another program’s field twice', 'colour: red\ncolour: blue', {}],
    ['another program’s field that is empty', 'sidebar:', {}],
    ['keywords in a line', 'keywords: rye, sourdough', { keywords: ['rye', 'sourdough'] }],
    ['further names', 'aliases: [Bread, /old/address]', { aliases: ['Bread'] }],
    [
      'a question',
      'question: How long does dough rest?',
      { question: 'How long does dough rest?' },
    ],
  ])('may hold %s', (_, fields, expected) => {
    expect(parse(withField(fields)).frontMatter).toMatchObject(expected);
  });

  test('may stand behind empty lines, of which its faults are counted', () => {
    expect(parse('\n \r\n---\ntitle: Rye\n---\n\nRye is dark.\n').frontMatter.title).toBe('Rye');
    expect(() => parse('\n\n---\ntitle: Rye\nupdated: soon\n---\n\nRye.\n')).toThrow(
      'baking.md:5: front matter, "updated"',
    );
  });

  test('is none behind empty lines where a rule stands there', () => {
    const { frontMatter } = parse('\n---\n\nRye is dark.\n\n---\n\nOat is not.\n');
    expect(frontMatter.title).toBeUndefined();
  });

  test('is read as TOML', () => {
    const source = '+++\ntitle = "Rye"\nupdated = 2026-03-01\nweight = 3\n+++\n\nRye is dark.\n';
    expect(parse(source).frontMatter).toMatchObject({ title: 'Rye', updated: '2026-03-01' });
  });

  test('is read as JSON', () => {
    const source = '{\n  "title": "Rye",\n  "tags": ["a"]\n}\n\nRye is dark.\n';
    expect(parse(source).frontMatter.title).toBe('Rye');
  });

  test('every fault of every file is told at once, with its line', () => {
    const files = [
      { file: 'one.md', source: '---\ntitle: One\nupdated: soon\nlanguage: 5\n---\n' },
      { file: 'two.md', source: '+++\ntitle = One\n+++\n' },
      { file: 'three.md', source: '# Right\n' },
    ];
    expect(() => parseGuides(files)).toThrow(
      expect.objectContaining({
        code: 'bad-guide',
        message: expect.stringMatching(
          /^one\.md:3: .*"updated".*\none\.md:4: .*"language".*\ntwo\.md:2: the front matter is no valid TOML: /,
        ),
      }),
    );
  });
});

describe('what the parser gives no place to', () => {
  test.each([
    ['a byte order mark', '\ufeff\ufeff# Baking\n', '# Baking\n'],
    ['U+0000', '# Bak\0ing\n', '# Bak\ufffding\n'],
  ])('is no part of the source: %s', (_, given, source) => {
    expect(parse(given).source).toBe(source);
  });
});

test.each([
  ['quotes', '> '],
  ['lists', '- '],
])('%s that are nested without measure are refused', (_, mark) => {
  expect(() => parse(`${mark.repeat(90)}Bread.\n`)).not.toThrow();
  for (const times of [400, 4000]) {
    expect(() => parse(`${mark.repeat(times)}Bread.\n`, 'baking.md')).toThrow(
      'baking.md, line 1: quotes and lists are nested over 300 levels deep. Take some of them apart.',
    );
  }
});

test('lists that are nested without measure line by line are refused too', () => {
  const stairs = Array.from({ length: 160 }, (_, at) => `${'  '.repeat(at)}- a\n`).join('');
  expect(() => parse(stairs, 'baking.md')).toThrow(
    'baking.md: quotes, lists or marks are nested over 300 levels deep. Take some of them apart.',
  );
});

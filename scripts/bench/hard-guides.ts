// Guides of some size that are hard to read: full of one form of Markdown each.

const start = '# A guide\n\n';

/** Each by what it is made of; the text that is repeated, or what makes the part of a number. */
const forms: Record<string, string | ((at: number) => string)> = {
  'links that are begun': '[a](',
  'open brackets': '[',
  'closed brackets': ']',
  'pictures that are begun': '![',
  'marks of emphasis': '*_',
  'emphasis in emphasis': '**a *b ',
  'deletions that are begun': '~~a',
  backticks: '`a',
  'code of many marks': (at) => `${'`'.repeat((at % 300) + 1)} a `,
  'tags that are begun': '<a b=',
  'comments that are begun': '<!--',
  'quotes in quotes': '> ',
  'stairs of quotes': (at) => `${'> '.repeat(at % 90)}a\n`,
  'lists in lists': '1. ',
  'stairs of lists': (at) => `${'  '.repeat(at % 90)}- a\n`,
  'lists in quotes': '> - ',
  'four hundred nested lists': (at) => (at < 400 ? `${'  '.repeat(at)}- a\n` : '\n'),
  'a list': '- a\n',
  'a loose list': '- a\n\n',
  'lists of several marks': '- a\n* b\n+ c\n',
  'a list of tasks': '- [ ] a\n',
  'lines of one paragraph': 'a\n',
  'lines that go on with a quote': (at) => (at === 0 ? '> a\n' : 'a\n'),
  'headings that are underlined': 'a\n-\n',
  'headings that are questions': (at) => `## What is part ${at}?\n\nIt is a part.\n\n`,
  'headings alone': '# Is it?\n\n',
  'the same heading': '## Same\n\na\n\n',
  'footnotes of a sentence': (at) => `See it[^${at}].\n\n[^${at}]: A note on it.\n\n`,
  'footnotes of a letter': (at) => `[^${at}]\n\n[^${at}]: a\n\n`,
  'marks of one footnote': (at) => (at === 0 ? '[^a]: b\n\n' : '[^a] '),
  'definitions of links': (at) => `[${at}]: b\n`,
  'links by definitions': (at) =>
    at === 0 ? '[a]: b\n\n' : `[a][a] words, and more of them.${at % 50 ? ' ' : '\n\n'}`,
  'one word': 'a',
  'one word with stops': 'a.',
  'addresses of pages': 'http://a.b ',
  'addresses of mail': 'a@b.c ',
  'a table of many rows': (at) =>
    at === 0 ? '| a | b |\n| - | - |\n' : `| row ${at} | $${at}K |\n`,
  'tables one after the other': '| a |\n| - |\n| b |\n\n',
  'table rules': '-|\n',
  'blocks of code': '```\na\n```\n',
  entities: '&amp;',
  backslashes: '\\',
  spaces: ' ',
  'line breaks': '\n',
  'rules of stars': '* * *\n\n',
  'short sentences': 'A b. ',
  'sentences with stops inside': 'Dr. No. e.g. U.S. etc. ',
  'paragraphs of a sentence': 'A mid-level developer earns $120K a year in 2026.\n\n',
  'Chinese without spaces': '一名初级开发人员在二零二六年能挣多少钱',
};

/** Guides of about this many characters, by their form. */
export function hardGuides(length: number): Map<string, string> {
  return new Map(
    Object.entries(forms).map(([name, form]) => {
      let text = start;
      for (let at = 0; text.length < length; at += 1) {
        text += typeof form === 'string' ? form : form(at);
      }
      return [name, text.slice(0, length)];
    }),
  );
}

// Documents of word processors, e-books and PDF into Markdown, with what popular readers of them lose.
import { describe, expect, it } from 'vitest';
import { withoutFurniture } from '../../lib/import/formats/pdf-lines.ts';
import { readDocx } from '../../lib/import/formats/read-docx.ts';
import { readEpub } from '../../lib/import/formats/read-epub.ts';
import { readOdt } from '../../lib/import/formats/read-odt.ts';
import { readPdf } from '../../lib/import/formats/read-pdf.ts';
import type { Reading } from '../../lib/import/imported.ts';
import { readText } from '../../lib/import/read-text.ts';
import { writeMarkdown } from '../../lib/import/write-markdown.ts';
import { docx, epub, odt, original, pdf } from './originals.ts';

// The reader of PDF keeps itself in two globals from its first file on.
await readPdf(original('first.pdf', pdf([{ x: 50, y: 700, text: 'Text' }])));

const markdownOf = ({ body }: Reading) =>
  body.kind === 'tree' ? writeMarkdown(body.tree).trim() : '';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>';

describe('Word', () => {
  const word = async (body: string) => readDocx(original('a.docx', docx(body)));

  it('keeps headings, also by a style based on one', async () => {
    const reading = await word(
      paragraph(run('Pay'), style('H1')) + paragraph(run('Bands'), style('Own')),
    );
    expect(markdownOf(reading)).toBe('# Pay {#pay}\n\n## Bands {#bands}');
  });

  it('keeps the numbers of a list that goes on', async () => {
    const reading = await word(
      paragraph(run('One'), item) +
        paragraph(run('Two'), item) +
        paragraph(run('Wait.')) +
        paragraph(run('Three'), item),
    );
    expect(markdownOf(reading)).toBe('1. One\n2. Two\n\nWait.\n\n3. Three');
  });

  it('shows no hidden text, and keeps fields, formulas and footnotes', async () => {
    const reading = await word(
      paragraph(
        `${run('Due ')}<w:fldSimple w:instr="DATE">${run('May 1')}</w:fldSimple><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>${run(', as ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:r><w:footnoteReference w:id="2"/></w:r>`,
      ),
    );
    expect(markdownOf(reading)).toBe('Due May 1, as a+b[^1]\n\n[^1]: Since 2020.');
    expect(reading.text).not.toContain('secret');
  });

  it('parts words at a page break, and keeps tables', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const reading = await word(
      `${paragraph(`${run('one')}<w:r><w:br w:type="page"/></w:r>${run('two')}`)}<w:tbl>${row('Grade', 'Pay')}${row('A', '$10')}</w:tbl>`,
    );
    expect(markdownOf(reading)).toBe('one two\n\n| Grade | Pay |\n| - | - |\n| A | $10 |');
  });

  it('sets a table of contents aside with its heading, in whatever language Word was', async () => {
    const reading = await word(
      paragraph(run('Inhalt'), style('Inhaltsverzeichnisberschrift')) +
        paragraph(`${run('Lohn')}<w:r><w:tab/></w:r>${run('2')}`, style('Verzeichnis1')) +
        paragraph(run('Lohn'), style('H1')) +
        paragraph(run('Am Ersten.')),
    );
    expect(markdownOf(reading)).toBe('# Lohn {#lohn}\n\nAm Ersten.');
    expect(reading.setAside).toEqual([
      { what: 'table of contents', text: 'Inhalt' },
      { what: 'table of contents', text: 'Lohn 2' },
    ]);
    expect(reading.shapes).toMatchObject({ headings: 1 });
  });

  it('names a section by its heading, and not by the bookmark that Word puts there', async () => {
    const mark = (name: string) => `<w:bookmarkStart w:id="1" w:name="${name}"/>`;
    const reading = await word(
      paragraph(`${mark('_Toc1234')}${run('Pay')}`, style('H1')) +
        paragraph(`${mark('_Ref77')}${mark('holidays')}${run('Leave')}`, style('H1')) +
        paragraph(run('In May.')),
    );
    expect(markdownOf(reading)).toBe('# Pay {#pay}\n\n# Leave {#holidays}\n\nIn May.');
    expect(Object.fromEntries(reading.places ?? [])).toEqual({
      _Toc1234: 'pay',
      _Ref77: 'holidays',
      holidays: 'holidays',
    });
  });

  it('tells a file that is none', async () => {
    await expect(readDocx(original('a.docx', 'PK\u0003\u0004 cut'))).rejects.toThrow(
      'it is cut, damaged or no ZIP',
    );
  });
});

describe('EPUB', () => {
  it('reads the spine, names chapters by the contents and joins links', async () => {
    const book = epub(
      {
        'a.xhtml': '<p id="x">One.<a id="y"/> <a href="b.xhtml#n">More</a></p>',
        'b.xhtml': '<h1 id="n">Second</h1><p>on = 1 stays.</p>',
      },
      '<ol><li><a href="a.xhtml">First</a></li></ol>',
    );
    const reading = await readEpub(original('a.epub', book));
    expect(reading.title).toBe('Crew book');
    expect(markdownOf(reading)).toBe(
      '## First {#page-1}\n\nOne. [More](#n-2)\n\n# Second {#n-2}\n\non = 1 stays.',
    );
  });
});

describe('ODT', () => {
  it('keeps headings, lists, notes, tables and boxes, and no comments', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const reading = await readOdt(
      original(
        'a.odt',
        odt(
          `<text:h text:outline-level="1">Pay</text:h><text:p>Paid<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Since 2020.</text:p></text:note-body></text:note> in<office:annotation><text:p>Really?</text:p></office:annotation><text:s text:c="2"/>May.<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame></text:p><text:list text:style-name="L1"><text:list-item><text:p>One</text:p></text:list-item></text:list><table:table><table:table-header-rows><table:table-row>${cell('Grade')}${cell('Pay')}</table:table-row></table:table-header-rows><table:table-row>${cell('A')}${cell('$10')}</table:table-row></table:table>`,
        ),
      ),
    );
    expect(markdownOf(reading)).toBe(
      '# Pay {#pay}\n\nPaid[^1] in May.\n\nIn a box.\n\n1. One\n\n| Grade | Pay |\n| - | - |\n| A | $10 |\n\n[^1]: Since 2020.',
    );
    expect(reading.setAside).toEqual([{ what: "reviewers' comments", text: 'Really?' }]);
  });

  it('sets a table of contents aside, each entry parted from the number of its page', async () => {
    const contents =
      '<text:table-of-content><text:index-body><text:index-title><text:p>Contents</text:p></text:index-title><text:p>Pay<text:tab/>2</text:p><text:p>Leave<text:tab/>3</text:p></text:index-body></text:table-of-content>';
    const reading = await readOdt(
      original('a.odt', odt(`${contents}<text:p>Paid in May.</text:p>`)),
    );
    expect(markdownOf(reading)).toBe('Paid in May.');
    expect(reading.setAside).toEqual([
      { what: 'table of contents', text: 'Contents\nPay 2\nLeave 3' },
    ]);
  });
});

describe('PDF', () => {
  it('tells headings by their size, lists by their signs and tables by their columns', async () => {
    const page = pdf([
      { x: 50, y: 700, text: 'Pay', size: 20 },
      { x: 50, y: 660, text: 'All of the crew is paid on the first of the' },
      { x: 50, y: 646, text: 'month by transfer.' },
      { x: 50, y: 610, text: '- Bring tea' },
      { x: 50, y: 596, text: '- Bring cake' },
      { x: 50, y: 560, text: 'Grade' },
      { x: 200, y: 560, text: 'Pay' },
      { x: 350, y: 560, text: 'Note' },
      { x: 50, y: 546, text: 'A' },
      { x: 350, y: 546, text: 'by hour' },
    ]);
    const reading = await readPdf(original('a.pdf', page));
    expect(markdownOf(reading)).toBe(
      '# Pay {#pay}\n\nAll of the crew is paid on the first of the month by transfer.\n\n- Bring tea\n- Bring cake\n\n| Grade | Pay | Note |\n| - | - | - |\n| A | | by hour |',
    );
  });

  it('sets a table of contents aside, and keeps a list of prices', async () => {
    const dots = '. . . . . . . . . .';
    const lines = (texts: string[], from: number) =>
      texts.map((text, at) => ({ x: 50, y: from - at * 14, text }));
    const page = pdf([
      ...lines(['Contents', '1 Pay 1', `1.1 Bands ${dots} 1`, `1.2 Nights ${dots} 2`], 740),
      ...lines([`2 Leave ${dots} 4`, 'All of the crew is paid.'], 684),
      ...lines([`Tea ${dots} 2.50`, `Cake ${dots} 3.50`, `Soup ${dots} 4.50`], 600),
    ]);
    const reading = await readPdf(original('a.pdf', page));
    expect(reading.setAside.map(({ text }) => text)).toEqual([
      'Contents',
      '1 Pay 1',
      ...['1.1 Bands', '1.2 Nights', '2 Leave'].map((title) => expect.stringContaining(title)),
    ]);
    expect(markdownOf(reading)).toMatch(/^All of the crew is paid\.\s+Tea/);
  });

  it('sets the name of a chapter aside that stands beside the number of each page', () => {
    const line = (text: string) => ({
      text,
      size: 10,
      isCode: false,
      x: 50,
      y: 700,
      cells: [],
      close: [],
    });
    const pages = ['Pay', 'Pay', 'Leave', 'Rest'].map((chapter, at) => [
      line(`Chapter of ${chapter} ${at + 3}`),
      line('It has 2 parts.'),
      line(`Of ${chapter} there is more.`),
    ]);
    const { kept, furniture } = withoutFurniture(pages);
    expect(furniture).toHaveLength(4);
    expect(kept[2]?.map(({ text }) => text)).toEqual([
      'It has 2 parts.',
      'Of Leave there is more.',
    ]);
  });

  it('keeps prices that are no numbers of pages', async () => {
    const prices = ['Tea', 'Cake', 'Soup'].map((name, at) => ({
      ...{ x: 50, y: 700 - at * 14, text: `${name} . . . . . . . . ${3 - at}` },
    }));
    const reading = await readPdf(original('a.pdf', pdf(prices)));
    expect(reading.setAside).toEqual([]);
  });

  it('tells what is cut, and what holds no text', async () => {
    await expect(readPdf(original('a.pdf', '%PDF-1.4 cut'))).rejects.toThrow(
      'it is cut, damaged or no PDF',
    );
    await expect(readPdf(original('a.pdf', pdf([])))).rejects.toThrow('its pages are pictures');
  });
});

describe('plain text', () => {
  it('has paragraphs, headings that are underlined and lists', () => {
    const reading = readText(
      original('a.txt', 'Pay\n===\n\nPaid in\nMay *only*.\n\nBring:\n- tea\n- cake\n'),
    );
    expect(markdownOf(reading)).toBe(
      '# Pay {#pay}\n\nPaid in May \\*only\\*.\n\nBring:\n\n- tea\n- cake',
    );
  });
});

// Headings, tables, nested lists and notes: counted in a source and in the guide that is made of it, and told where some
// are lost.
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../lib/import/formats/read-docx.ts';
import { readPdf } from '../../lib/import/formats/read-pdf.ts';
import { GuideLinker } from '../../lib/import/link-guides.ts';
import { makeGuide } from '../../lib/import/make-guide.ts';
import { compareShapes, toldShapes } from '../../lib/import/shapes.ts';
import { docx, epub, odt, original, pdf } from './originals.ts';

// The reader of PDF keeps itself in two globals from its first file on.
await readPdf(original('first.pdf', pdf([{ x: 50, y: 700, text: 'Text' }])));

const linker = new GuideLinker({ byPath: new Map(), byUrl: new Map() });
const make = (name: string, content: string | Uint8Array) =>
  makeGuide(original(name, content), 'guide.md', linker);

const page = `<h1>Crew</h1><h2>Pay</h2>
<table><tr><th>Role</th><th>Pay</th></tr><tr><td>Cook</td><td><ul><li>€21<ul><li>at night</li></ul></li></ul></td></tr></table>
<ul><li>Deck<ul><li>Bow</li><li>Stern</li></ul></li><li>Hold</li></ul><h3></h3>`;

describe('a page', () => {
  it('keeps its headings, tables and lists in lists', async () => {
    const { shapes, doubts } = await make('crew.html', `<main>${page}</main>`);
    expect(shapes).toEqual({
      headings: { inSource: 2, kept: 2 },
      tables: { inSource: 1, kept: 1 },
      nestedItems: { inSource: 2, kept: 2 },
    });
    expect(doubts).toEqual([]);
  });

  it('tells of a table that is taken apart, unless it says itself that it arranges the page', async () => {
    const rows = '<tr><td><h2>Pay</h2><p>€19.</p></td><td><h2>Leave</h2><p>25 days.</p></td></tr>';
    const bare = await make('a.html', `<main><h1>Crew</h1><table>${rows}</table></main>`);
    expect(bare.shapes.tables).toEqual({ inSource: 1, kept: 0 });
    expect(bare.doubts).toContain(
      '1 of 1 tables of the source are no tables in the guide, as those are that only arrange a page: look whether each row still says what it is about.',
    );
    const marked = `<main><h1>Crew</h1><table role="presentation">${rows}</table></main>`;
    expect((await make('b.html', marked)).shapes).toEqual({ headings: { inSource: 3, kept: 3 } });
  });

  it('keeps a table whose heads say what stands in a cell of many paragraphs', async () => {
    const uses = Array.from({ length: 12 }, (_, at) => `<p>Use ${at}.</p>`).join('');
    const rows = `<tr><td>${uses}</td><td>Yes</td></tr>`;
    const { shapes, markdown } = await make(
      'uses.html',
      `<main><h1>Crew</h1><table><thead><tr><th>Use</th><th>Paid</th></tr></thead>${rows}</table></main>`,
    );
    expect(shapes.tables).toEqual({ inSource: 1, kept: 1 });
    expect(markdown).toContain('Use 10. Use 11. | Yes |');
  });

  it('reads one row with lists in it as lists, and counts no table', async () => {
    const list = (name: string) =>
      `<td><ul><li>${name}<ul><li>Sub ${name}</li></ul></li></ul></td>`;
    const { shapes, markdown } = await make(
      'index.html',
      `<main><h1>Index</h1><table><tr>${list('Anchor')}${list('Bow')}</tr></table></main>`,
    );
    expect(shapes).toEqual({
      headings: { inSource: 1, kept: 1 },
      nestedItems: { inSource: 2, kept: 2 },
    });
    expect(markdown).toContain('- Anchor\n  - Sub Anchor');
  });
});

describe('documents', () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const item = (text: string, level: number) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="5"/></w:numPr></w:pPr>${run(text)}</w:p>`;
  const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  const level = (at: number) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="bullet"/></w:lvl>`;
  const twoLevels = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1">${level(0)}${level(1)}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  const word = docx(
    `<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr>${run('Crew')}</w:p><w:p>${run('Paid')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${item('Deck', 0)}${item('Bow', 1)}<w:tbl><w:tr>${cell('Role')}${cell('Pay')}</w:tr><w:tr>${cell('Cook')}${cell('21')}</w:tr></w:tbl>`,
    { 'word/numbering.xml': twoLevels },
  );

  it('of Word are counted in their own XML', async () => {
    expect((await readDocx(original('a.docx', word))).shapes).toEqual({
      ...{ headings: 1, tables: 1, nestedItems: 1, notes: 1 },
    });
    const { shapes, doubts } = await make('a.docx', word);
    expect(Object.values(shapes)).toEqual(Array(4).fill({ inSource: 1, kept: 1 }));
    expect(doubts).toEqual([]);
  });

  it('of OpenDocument too', async () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Since 2020.</text:p></text:note-body></text:note>';
    const row = (...texts: string[]) =>
      `<table:table-row>${texts.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const { shapes } = await make(
      'a.odt',
      odt(
        `<text:h text:outline-level="1">Crew</text:h><text:p>Paid.${note}</text:p><text:list text:style-name="L1"><text:list-item><text:p>Deck</text:p><text:list><text:list-item><text:p>Bow</text:p></text:list-item></text:list></text:list-item></text:list><table:table>${row('Role', 'Pay')}${row('Cook', '21')}</table:table>`,
      ),
    );
    expect(Object.keys(shapes).sort()).toEqual(['headings', 'nestedItems', 'notes', 'tables']);
    expect(Object.values(shapes)).toEqual(Array(4).fill({ inSource: 1, kept: 1 }));
  });

  it('of an e-book are those of its pages', async () => {
    const book = epub({ 'one.xhtml': page, 'two.xhtml': '<h1>Leave</h1><p>25 days.</p>' }, '');
    expect((await make('a.epub', book)).shapes).toMatchObject({
      headings: { inSource: 3, kept: 3 },
      tables: { inSource: 1, kept: 1 },
    });
  });

  it('that do not say what is a heading are not counted', async () => {
    const bytes = pdf([{ x: 50, y: 700, text: 'A crew of five.' }]);
    expect((await make('a.pdf', bytes)).shapes).toEqual({});
  });
});

it('each loss is told', () => {
  const guide = { headings: 1, tables: 5, nestedItems: 0, notes: 1 };
  const shapes = compareShapes({ headings: 3, tables: 2, nestedItems: 4, notes: 2 }, guide);
  expect(shapes.tables).toEqual({ inSource: 2, kept: 2 });
  expect(toldShapes(shapes)).toEqual([
    '2 of 3 headings of the source are no headings in the guide: look at its parts.',
    '4 of 4 items of lists in lists stand elsewhere in the guide.',
    '1 of 2 notes of the source are no footnotes in the guide.',
  ]);
});

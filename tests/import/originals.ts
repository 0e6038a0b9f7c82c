// Small documents of each format, made here, so that what they hold can be read beside what is expected.
import { strToU8, zipSync } from 'fflate';
import type { Original } from '../../lib/import/imported.ts';

export function original(path: string, content: string | Uint8Array, url?: string): Original {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, source: path, url, mediaType: undefined, bytes };
}

export function zipped(files: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param body Paragraphs and tables in WordprocessingML. */
export function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  return zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="n1" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="f1" Type="${office}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${word}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our section"/><w:basedOn w:val="H2"/></w:style><w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="Inhaltsverzeichnisberschrift"><w:name w:val="TOC Heading"/><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering ${word}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${word}><w:footnote w:id="2"><w:p><w:r><w:t>Since 2020.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    ...parts,
  });
}

export function epub(pages: Record<string, string>, nav: string): Uint8Array {
  const names = Object.keys(pages);
  const items = names.map(
    (name, at) => `<item id="p${at}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  return zipped({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/content.opf"/></rootfiles></container>',
    'book/content.opf': `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Crew book</dc:title><dc:language>en</dc:language></metadata><manifest><item id="nav" properties="nav" href="nav.xhtml" media-type="application/xhtml+xml"/>${items.join('')}</manifest><spine>${names.map((_, at) => `<itemref idref="p${at}"/>`).join('')}</spine></package>`,
    'book/nav.xhtml': `<html><body><nav>${nav}</nav></body></html>`,
    ...Object.fromEntries(
      names.map((name) => [
        `book/${name}`,
        `<html><head><title/></head><body>${pages[name]}</body></html>`,
      ]),
    ),
  });
}

export function odt(body: string): Uint8Array {
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${names}><office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}

type Line = { x: number; y: number; text: string; size?: number };

/** A PDF of one page, without compression. */
/** @param trailer Further entries of the trailer. */
export function pdf(lines: Line[], trailer = ''): Uint8Array {
  const drawn = lines
    .map(({ x, y, text, size = 12 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 6 /Root 1 0 R${trailer} >>\nstartxref\n${table}\n%%EOF`;
  return new TextEncoder().encode(text);
}

/** A PDF that opens with a password alone, by the standard handler: no password fits what it is checked with. */
export function lockedPdf(): Uint8Array {
  const check = `<${'5a'.repeat(32)}>`;
  const handler = `/Filter /Standard /V 1 /R 2 /O ${check} /U ${check} /P -4`;
  const id = `<${'01'.repeat(16)}>`;
  return pdf([{ x: 50, y: 700, text: 'Secret' }], ` /Encrypt << ${handler} >> /ID [${id} ${id}]`);
}

const recordSigns = {
  local: { sign: [0x50, 0x4b, 3, 4], flags: 6 },
  central: { sign: [0x50, 0x4b, 1, 2], flags: 8, unpacked: 24 },
};

/** The same ZIP with all of its entries marked as encrypted, as a password leaves them. */
export function lockedZip(zip: Uint8Array): Uint8Array {
  const locked = zip.slice();
  for (const { sign, flags } of Object.values(recordSigns)) {
    for (const at of placesOf(sign, locked)) locked[at + flags] = (locked[at + flags] ?? 0) | 1;
  }
  return locked;
}

/** The same ZIP, each of whose entries says that it unpacks to so many bytes. */
export function zipClaiming(zip: Uint8Array, bytes: number): Uint8Array {
  const claiming = zip.slice();
  const { sign, unpacked } = recordSigns.central;
  const view = new DataView(claiming.buffer);
  for (const at of placesOf(sign, claiming)) view.setUint32(at + unpacked, bytes, true);
  return claiming;
}

function placesOf(sign: number[], bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    if (sign.every((byte, offset) => bytes[at + offset] === byte)) places.push(at);
  }
  return places;
}

// Files that a password locks, and ZIPs that unpack to too much: one sentence each, and nothing is written.
import { describe, expect, it } from 'vitest';
import { placesInFile } from '../../lib/import/find-places.ts';
import { readPdf } from '../../lib/import/formats/read-pdf.ts';
import { UnreadableOriginal } from '../../lib/import/imported.ts';
import { GuideLinker } from '../../lib/import/link-guides.ts';
import { makeGuide } from '../../lib/import/make-guide.ts';
import {
  docx,
  epub,
  lockedPdf,
  lockedZip,
  odt,
  original,
  pdf,
  zipClaiming,
  zipped,
} from './originals.ts';

// The reader of PDF keeps itself in two globals from its first file on.
await readPdf(original('first.pdf', pdf([{ x: 50, y: 700, text: 'Text' }])));

const linker = new GuideLinker({ byPath: new Map(), byUrl: new Map() });
const make = (name: string, bytes: Uint8Array) => makeGuide(original(name, bytes), 'a.md', linker);
const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const megabyte = 1024 * 1024;

describe('a file with a password', () => {
  const word = docx('<w:p><w:r><w:t>Secret</w:t></w:r></w:p>');
  const locked: [name: string, bytes: Uint8Array, sentence: string][] = [
    ['a.pdf', lockedPdf(), 'it is encrypted. Save it without a password.'],
    [
      'by-word.docx',
      ole,
      'it is encrypted, or of an older Word (.doc). Save it as .docx without a password.',
    ],
    ['by-a-zip.docx', lockedZip(word), 'it is encrypted. Save it without a password.'],
    [
      'a.odt',
      lockedZip(odt('<text:p>Secret</text:p>')),
      'it is encrypted. Save it without a password.',
    ],
    [
      'a.epub',
      lockedZip(epub({ 'a.xhtml': '<p>Secret</p>' }, '')),
      'it is encrypted. Save it without a password.',
    ],
  ];

  it.each(locked)('%s says so', async (name, bytes, sentence) => {
    await expect(make(name, bytes)).rejects.toThrow(new UnreadableOriginal(sentence));
  });

  it('is told of each file of a ZIP', async () => {
    const { places } = await placesInFile(
      'all.zip',
      lockedZip(zipped({ 'a.md': '# A', 'b.txt': 'B' })),
    );
    expect(places.map(({ source }) => source)).toEqual(['all.zip/a.md', 'all.zip/b.txt']);
    for (const place of places) {
      await expect(place.load()).rejects.toThrow('it is encrypted. Save it without a password.');
    }
  });
});

describe('a ZIP', () => {
  const zip = zipped({ 'a.md': '# A', 'b.md': '# B' });

  it('that says to unpack to over 500 MB is refused before anything of it is unpacked', async () => {
    await expect(placesInFile('a.zip', zipClaiming(zip, 251 * megabyte))).rejects.toThrow(
      'it unpacks to more than 500 MB or 20000 files. Unpack it and add its folder, or a part of it.',
    );
    const { places } = await placesInFile('a.zip', zipClaiming(zip, 249 * megabyte));
    expect(places).toHaveLength(2);
  });

  it('that is a document is bounded by the same', async () => {
    const book = zipClaiming(epub({ 'a.xhtml': '<p>One.</p>' }, ''), 200 * megabyte);
    await expect(make('a.epub', book)).rejects.toThrow('it unpacks to more than 500 MB');
  });

  it('that unpacks to more than it says is read no further than that', async () => {
    const bomb = zipClaiming(zipped({ 'a.txt': 'A'.repeat(5 * megabyte) }), 10);
    const { places } = await placesInFile('a.zip', bomb);
    await expect(places[0]?.load()).rejects.toThrow(
      /^it is cut, damaged or no ZIP at all \(too many bytes/,
    );
  });

  it('of over 20,000 files is refused', async () => {
    const names = Array.from({ length: 20_001 }, (_, at) => [`${at}.md`, '']);
    await expect(placesInFile('a.zip', zipped(Object.fromEntries(names)))).rejects.toThrow(
      'it unpacks to more than 500 MB or 20000 files.',
    );
  });
});

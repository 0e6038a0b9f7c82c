// A guide's Markdown as pieces: its front matter, what stands before the first heading, and each heading with what is
// below it. Put together again they are the same text.
import { cutSections } from '../chunk/sections.ts';
import { readFrontMatterBlock } from '../load/front-matter-block.ts';
import { parseGuides } from '../load/parse-guides.ts';

export type SectionText = {
  /** Undefined for what stands before the first heading. */
  id: string | undefined;
  title: string;
  /** Titles from the outermost heading down to this one. */
  path: string;
  text: string;
};

export type GuidePieces = { front: string; sections: SectionText[] };

/** @throws SignpostError `bad-guide` for Markdown that cannot be read. */
export function piecesOf(markdown: string): GuidePieces {
  const block = readFrontMatterBlock(markdown);
  const front = 'fault' in block ? '' : markdown.slice(0, block.end);
  const body = markdown.slice(front.length);
  const lines = body.split('\n');
  const heads = headsOf(body);
  const [first] = heads;
  const sections: SectionText[] = [];
  const opening = textOf(lines, 0, first?.line ?? lines.length + 1);
  if (opening !== '') sections.push({ id: undefined, title: '', path: '', text: opening });
  for (const [at, { id, title, path, line }] of heads.entries()) {
    const end = heads[at + 1]?.line ?? lines.length + 1;
    sections.push({ id, title, path: path.join('\n'), text: textOf(lines, line - 1, end) });
  }
  return { front, sections };
}

function headsOf(body: string) {
  const lines = body.split('\n');
  return parseGuides([{ file: 'guide.md', source: body }])
    .flatMap((parsed) => cutSections(parsed, () => {}))
    .filter(({ line }) => /^ {0,3}#{1,6}[ \t]/.test(lines[line - 1] ?? ''));
}

/** Lines from one to before another, both counted as editors do; `from` is counted from 0. */
function textOf(lines: string[], from: number, end: number): string {
  const text = lines.slice(from, end - 1).join('\n');
  return end <= lines.length ? `${text}\n` : text;
}

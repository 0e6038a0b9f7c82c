// Markdown stays as its author wrote it, for Signpost reads what generators and note-taking programs add to it; only a
// heading without an id gets one, so that links hold once its words change.
import { cutSections } from '../chunk/sections.ts';
import { SignpostError } from '../errors.ts';
import { parseGuides } from '../load/parse-guides.ts';
import { decodePage } from './html/decode-page.ts';
import { type Original, type Reading, UnreadableOriginal } from './imported.ts';

const heading = /^ {0,3}#{1,6}[ \t]+\S/;
/** An id that the heading names behind its text. */
const idBehind = /^\{[^{}#]*#[^{}]*\}$/;

export function readMarkdown({ bytes, path, url }: Original): Reading {
  const source = decodePage(bytes).replace(/\r\n?/g, '\n');
  const markdown = withIds(source, path);
  return {
    title: undefined,
    description: undefined,
    language: undefined,
    updated: undefined,
    canonicalUrl: url,
    body: { kind: 'markdown', markdown },
    text: '',
    shapes: {},
    signs: [],
    setAside: [],
    doubts: [],
    places: new Map(),
  };
}

function withIds(source: string, file: string): string {
  const lines = source.split('\n');
  for (const { line, id } of sectionsOf(source, file)) {
    const text = lines[line - 1];
    if (text === undefined || !heading.test(text)) continue;
    const said = withoutClosing(text);
    if (idBehind.test(said.slice(Math.max(0, said.lastIndexOf('{'))))) continue;
    lines[line - 1] = `${said} {#${id}}`;
  }
  return lines.join('\n');
}

function sectionsOf(source: string, file: string) {
  try {
    return parseGuides([{ file, source }]).flatMap((parsed) => cutSections(parsed, () => {}));
  } catch (error) {
    if (!(error instanceof SignpostError)) throw error;
    throw new UnreadableOriginal(error.message.replace(`${file}: `, ''));
  }
}

// `## Pay ##` closes itself.
function withoutClosing(line: string): string {
  const text = line.trimEnd();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end < text.length && /[ \t]/.test(text[end - 1] ?? '')
    ? text.slice(0, end).trimEnd()
    : text;
}

// Mendings that change nothing but what is broken: a link that can mean one section only, an id written as it is read,
// an entry of a words file whose statement was reworded.
import { slug as slugify } from 'github-slugger';
import type { Definition, Link, Nodes } from 'mdast';
import { proposalFor } from '../chunk/orphaned-wordings.ts';
import { findKeysIn } from '../load/words-places.ts';
import type { Finding, Fix } from './finding.ts';
import type { ReadGuide } from './read-guide.ts';

/** Share of the words of an entry that a statement has to begin with to be the one that was meant. */
const surely = 0.75;

/** The findings, each with its fix where there is a safe one. */
export function withFixes(findings: Finding[], guides: readonly ReadGuide[]): Finding[] {
  const byPlace = new Map<string, Fix[]>();
  const add = (rule: string, file: string, line: number, fix: Fix) => {
    const key = JSON.stringify([rule, file, line]);
    byPlace.set(key, [...(byPlace.get(key) ?? []), fix]);
  };
  const wanted = new Set(findings.map(({ file }) => file));
  for (const read of guides) {
    const { file, wordsFile } = read.parsed;
    if (wanted.has(file)) fixLinks(read, (line, fix) => add('dead-link', file, line, fix));
    if (wanted.has(file)) fixIds(read, (line, fix) => add('repeated-id', file, line, fix));
    if (wordsFile && wanted.has(wordsFile.file)) {
      fixEntries(read, (line, fix) => add('orphaned-wording', wordsFile.file, line, fix));
    }
  }
  return findings.map((finding) => {
    const fix = byPlace.get(JSON.stringify([finding.rule, finding.file, finding.line]))?.shift();
    return fix ? { ...finding, fix } : finding;
  });
}

/**
 * A text with all fixes made; of two that overlap, the first one. A fix is made in the file as it lies there, behind
 * the byte order mark that is no part of its text.
 */
export function applyFixes(source: string, fixes: readonly Fix[]): string {
  const shift = /^\ufeff*/.exec(source)?.[0].length ?? 0;
  let text = '';
  let at = 0;
  for (const { start, end, text: put } of fixes.toSorted((a, b) => a.start - b.start)) {
    if (start + shift < at) continue;
    text += source.slice(at, start + shift) + put;
    at = end + shift;
  }
  return text + source.slice(at);
}

type Put = (line: number, fix: Fix) => void;

// `#career-path`, where the heading "Career path" has another id, and `#Pay` for `#pay`.
function fixLinks({ parsed, guide, folder, headings }: ReadGuide, put: Put): void {
  const { source, tree, file, lineAt } = parsed;
  for (const node of linksIn(tree)) {
    const [path = '', fragment = ''] = node.url.split('#', 2);
    const slug = path === '' ? guide.slug : folder.byPath(path, file.replaceAll('\\', '/'));
    const sections = headings.get(slug ?? '') ?? [];
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (fragment === '' || sections.some(({ id }) => id === fragment)) continue;
    const wanted = fragment.toLowerCase();
    const meant = sections.filter(
      ({ id, title }) => id.toLowerCase() === wanted || slugify(title) === wanted,
    );
    const [only, other] = meant;
    const at = source.lastIndexOf(`#${fragment}`, end);
    if (!only || other || at < start) continue;
    const text = `#${only.id}`;
    put(lineAt(start), { start: at, end: at + fragment.length + 1, text });
  }
}

function* linksIn(tree: Nodes): Generator<Link | Definition> {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'link' || node.type === 'definition') yield node;
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
}

// Where an author has given the same id twice, the one that the later heading is read with.
function fixIds({ parsed, guide }: ReadGuide, put: Put): void {
  const lines = parsed.source.split(/\r\n|\r|\n/);
  let start = 0;
  const starts = lines.map((line) => {
    const at = start;
    start += line.length + (parsed.source.startsWith('\r\n', start + line.length) ? 2 : 1);
    return at;
  });
  for (const { id, line } of guide.sections) {
    const text = lines[line - 1] ?? '';
    const open = text.lastIndexOf('{#');
    const written =
      open === -1 ? '' : text.slice(open + 2, Math.max(open, text.indexOf('}', open)));
    if (written === '' || written === id || !id.startsWith(`${written}-`)) continue;
    const from = (starts[line - 1] ?? 0) + open + 2;
    put(line, { start: from, end: from + written.length, text: id });
  }
}

function fixEntries({ parsed, guide }: ReadGuide, put: Put): void {
  const { words, wordsFile } = parsed;
  if (!wordsFile) return;
  const find = findKeysIn(wordsFile.source);
  const placed = new Set(guide.words.askedAs.map(({ text }) => text));
  const done = new Set<string>();
  for (const { text, sectionId, opening } of words.askedAs) {
    const key = JSON.stringify([sectionId, opening]);
    if (opening === undefined || placed.has(text) || done.has(key)) continue;
    done.add(key);
    const proposal = proposalFor(opening, sectionId, guide.statements);
    const place = find(sectionId, opening);
    if (!place || proposal?.sectionId !== sectionId || proposal.share < surely) continue;
    put(place.line, { start: place.start, end: place.end, text: JSON.stringify(proposal.opening) });
  }
}

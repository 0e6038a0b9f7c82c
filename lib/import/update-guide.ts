// A guide that was imported before and is made anew: a section that still is the same keeps its id, so that links to it
// hold though its words have changed, and what the owner has written into the front matter stays.
import { stringify } from 'yaml';
import { readFrontMatterBlock } from '../load/front-matter-block.ts';
import { type GuidePieces, piecesOf, type SectionText } from './guide-sections.ts';

/** Titles of sections, by what became of them. */
export type SectionChanges = { added: string[]; changed: string[]; removed: string[] };

export type UpdatedGuide = {
  markdown: string;
  changes: SectionChanges;
  /** Ids that sections kept from before, by those that they would have been given. */
  keptIds: ReadonlyMap<string, string>;
};

/** Letters of a text that is not found twice by chance. */
const tellingText = 40;
/** Fields that the import knows better than the file as it was. */
const importedFields = ['source', 'canonicalUrl', 'updated'];

/** @throws SignpostError `bad-guide` when one of the two cannot be read. */
export function updateGuide(before: string, after: string): UpdatedGuide {
  const old = piecesOf(before);
  const made = piecesOf(after);
  const pairs = pairsOf(old, made);
  const keptIds = new Map<string, string>();
  const used = new Set(made.sections.map(({ id }) => id));
  for (const [section, earlier] of pairs) {
    if (section.id === undefined || earlier.id === undefined || section.id === earlier.id) continue;
    if (!used.has(earlier.id)) keptIds.set(section.id, earlier.id);
  }
  const changes: SectionChanges = { added: [], changed: [], removed: [] };
  const texts = made.sections.map((section) => {
    const text = withKeptIds(section.text, section.id, keptIds);
    const earlier = pairs.get(section);
    if (!earlier && text.trim() !== '') changes.added.push(section.title);
    else if (earlier && earlier.text.trim() !== text.trim()) changes.changed.push(section.title);
    return text;
  });
  const paired = new Set(pairs.values());
  for (const section of old.sections) {
    if (!paired.has(section) && section.text.trim() !== '') changes.removed.push(section.title);
  }
  const front = mergedFront(before, after, made.front);
  const isSame = Object.values(changes).every((titles) => titles.length === 0);
  if (isSame && sameFields(old.front, front)) return { markdown: before, changes, keptIds };
  return { markdown: front + texts.join(''), changes, keptIds };
}

// By id, then by the titles above it and its own, then by its text.
function pairsOf(old: GuidePieces, made: GuidePieces): Map<SectionText, SectionText> {
  const pairs = new Map<SectionText, SectionText>();
  const keys: ((section: SectionText) => string | undefined)[] = [
    ({ id }) => id ?? '(opening)',
    ({ path }) => path,
    ({ title }) => title,
    bodyOf,
  ];
  const free = new Set(old.sections);
  for (const key of keys) {
    const byKey = new Map<string, SectionText>();
    for (const section of free) {
      const name = key(section);
      if (name !== undefined && name !== '' && !byKey.has(name)) byKey.set(name, section);
    }
    for (const section of made.sections) {
      const found = pairs.has(section) ? undefined : byKey.get(key(section) ?? '');
      if (!found || !free.has(found)) continue;
      pairs.set(section, found);
      free.delete(found);
    }
  }
  return pairs;
}

function bodyOf({ text }: SectionText): string | undefined {
  const body = text.slice(text.indexOf('\n') + 1).trim();
  return body.length >= tellingText ? body : undefined;
}

function withKeptIds(
  text: string,
  own: string | undefined,
  keptIds: ReadonlyMap<string, string>,
): string {
  if (keptIds.size === 0) return text;
  const [opening = '', ...links] = text.split('](#');
  const targets = links.map((link) => {
    const end = Math.max(0, link.indexOf(')'));
    return (keptIds.get(link.slice(0, end)) ?? link.slice(0, end)) + link.slice(end);
  });
  const linked = [opening, ...targets].join('](#');
  const kept = own === undefined ? undefined : keptIds.get(own);
  return kept === undefined ? linked : linked.replace(`{#${own}}`, `{#${kept}}`);
}

function fieldsOf(markdown: string): Record<string, unknown> {
  const read = readFrontMatterBlock(markdown);
  return 'fault' in read ? {} : { ...(read.fields as Record<string, unknown>) };
}

function mergedFront(before: string, after: string, front: string): string {
  const old = fieldsOf(before);
  const made = fieldsOf(after);
  if (Object.keys(old).length === 0) return front;
  const merged: Record<string, unknown> = { ...made, ...old };
  for (const name of importedFields) {
    if (made[name] !== undefined) merged[name] = made[name];
  }
  return `---\n${stringify(merged, { lineWidth: 0 })}---`;
}

function sameFields(one: string, other: string): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(markdown: string): [string, unknown][] {
  return Object.entries(fieldsOf(markdown)).sort(([one], [other]) => (one < other ? -1 : 1));
}

// Front matter of an imported guide: what Signpost reads, and where the guide came from.
import { stringify } from 'yaml';
import { readFrontMatterBlock } from '../load/front-matter-block.ts';

export type GuideFields = {
  title?: string | undefined;
  description?: string | undefined;
  updated?: string | undefined;
  language?: string | undefined;
  canonicalUrl?: string | undefined;
  source: string;
};

/** Most characters of a description that a page gives of itself. */
const longestDescription = 300;

/** A block of YAML; fields that are not known are left out. */
export function frontMatterOf(fields: GuideFields): string {
  const { title, description, updated, language, canonicalUrl, source } = fields;
  const known = Object.entries({
    title: title?.replace(/\s+/g, ' ').trim(),
    description: description?.slice(0, longestDescription),
    source,
    canonicalUrl,
    updated,
    language,
  }).filter(([, value]) => value !== undefined && value !== '');
  return block(Object.fromEntries(known));
}

function block(fields: Record<string, unknown>): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n`;
}

/** Adds to the fields that an owner's Markdown has those that it lacks; what is written there stays. */
export function withFields(markdown: string, fields: GuideFields): string {
  const read = readFrontMatterBlock(markdown);
  // A block that cannot be read is told when the guide is.
  if ('fault' in read) return markdown;
  const own = (read.fields ?? {}) as Record<string, unknown>;
  const { source, canonicalUrl } = fields;
  const missing = Object.entries({ source, canonicalUrl }).filter(
    ([name, value]) => value !== undefined && (own[name] === undefined || name === 'source'),
  );
  const added = Object.fromEntries(missing);
  if (read.end === 0) return block(added) + markdown.replace(/^\s*\n/, '');
  if (markdown.startsWith('---') && own.source === undefined) {
    const close = markdown.lastIndexOf('---', read.end);
    return `${markdown.slice(0, close)}${stringify(added, { lineWidth: 0 })}${markdown.slice(close)}`;
  }
  return block({ ...own, ...added }) + markdown.slice(read.end).replace(/^\s*\n/, '');
}

/** The source that a guide's front matter names; undefined for a guide that was not imported. */
export function sourceOf(markdown: string): string | undefined {
  const read = readFrontMatterBlock(markdown);
  if ('fault' in read || typeof read.fields !== 'object' || read.fields === null) return undefined;
  const { source } = read.fields as { source?: unknown };
  return typeof source === 'string' ? source : undefined;
}

// What the guides of a folder are called, read before any of them is cut: each may lead to any other.
import { SignpostError } from '../errors.ts';
import { giveWay } from '../give-way.ts';
import { readFields } from '../load/front-matter.ts';
import { readFrontMatterBlock } from '../load/front-matter-block.ts';
import type { GuideFile } from '../load/guide-files.ts';
import { type ParsedGuide, parseGuides } from '../load/parse-guides.ts';
import type { NamedGuide } from './guide-folder.ts';
import { titleOf } from './sections.ts';

/** What a parsed guide is called. */
export function nameGuide(guide: ParsedGuide): NamedGuide {
  const { file, slug, frontMatter } = guide;
  const { aliases, addresses } = frontMatter;
  return { file, slug, names: [titleOf(guide), ...aliases], addresses };
}

/**
 * What each guide is called. Titles are read only where links may name them: none of a folder without `[[`.
 * @param slugs By the guide's file.
 */
export async function nameGuides(
  files: GuideFile[],
  slugs: ReadonlyMap<string, string>,
): Promise<NamedGuide[]> {
  const areNamed = files.some(({ source }) => source.includes('[['));
  const named: NamedGuide[] = [];
  for (const file of files) {
    await giveWay();
    const own = { file: file.file, slug: slugs.get(file.file) ?? '' };
    const isRead = areNamed || hasAddress.test(beginningOf(file.source));
    named.push({ ...own, names: [], ...(isRead && namesIn(file, slugs, areNamed)) });
  }
  return named;
}

/** A field of the front matter that says where the page is on the site that it comes from. */
const hasAddress = /^["']?(?:permalink|url|slug|redirect_from|aliases)["']?\s{0,9}[:=]/m;
/** Characters at the beginning of a file in which such a field is looked for. */
const longestBlock = 10_000;

// The block of front matter as it mostly stands, so that no text behind it is searched; else what may hold one.
function beginningOf(source: string): string {
  const end = source.startsWith('---') ? source.indexOf('\n---', 3) : -1;
  return source.slice(0, end === -1 ? longestBlock : Math.min(end, longestBlock));
}

type Names = Pick<NamedGuide, 'names' | 'addresses'>;

function namesIn(file: GuideFile, slugs: ReadonlyMap<string, string>, areNamed: boolean): Names {
  const block = readFrontMatterBlock(file.source.replace(/^\ufeff+/, ''));
  const fields = 'fault' in block ? [] : readFields(block.fields);
  // What is wrong with a guide is told when it is cut.
  if (Array.isArray(fields)) return { names: [] };
  const { title, aliases, addresses } = fields;
  if (title || !areNamed) return { names: [...(title ? [title] : []), ...aliases], addresses };
  try {
    const [guide] = parseGuides([file], slugs);
    return guide ? nameGuide(guide) : { names: [] };
  } catch (error) {
    if (!(error instanceof SignpostError)) throw error;
    return { names: [], addresses };
  }
}

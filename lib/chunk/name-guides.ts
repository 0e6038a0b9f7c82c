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
  return { file, slug, names: [titleOf(guide), ...frontMatter.aliases] };
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
    const names = areNamed ? namesIn(file, slugs) : [];
    named.push({ file: file.file, slug: slugs.get(file.file) ?? '', names });
  }
  return named;
}

function namesIn(file: GuideFile, slugs: ReadonlyMap<string, string>): string[] {
  const block = readFrontMatterBlock(file.source.replace(/^\ufeff+/, ''));
  const fields = 'fault' in block ? [] : readFields(block.fields);
  // What is wrong with a guide is told when it is cut.
  if (Array.isArray(fields)) return [];
  if (fields.title) return [fields.title, ...fields.aliases];
  try {
    return parseGuides([file], slugs).flatMap((guide) => nameGuide(guide).names);
  } catch (error) {
    if (!(error instanceof SignpostError)) throw error;
    return [];
  }
}

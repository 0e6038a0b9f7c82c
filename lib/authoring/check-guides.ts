// Checks guides as an editor would: what is told when they are indexed, and what the rules find in each.
import { chunkGuide } from '../chunk/chunk-guide.ts';
import { tellDeadLinks } from '../chunk/dead-links.ts';
import { GuideFolder } from '../chunk/guide-folder.ts';
import type { InnerLink } from '../chunk/guide-links.ts';
import { nameGuide } from '../chunk/name-guides.ts';
import { SignpostError } from '../errors.ts';
import { giveWay } from '../give-way.ts';
import type { GuideFile } from '../load/guide-files.ts';
import { toldSlugs } from '../load/guide-slug.ts';
import type { GuideWarning } from '../load/guide-warning.ts';
import { type ParsedGuide, parseGuides } from '../load/parse-guides.ts';
import type { Guide } from '../types.ts';
import type { Finding } from './finding.ts';
import { withFixes } from './fixes.ts';
import type { ReadGuide } from './read-guide.ts';
import { rules } from './rules.ts';
import { findingOf } from './warnings-as-findings.ts';

/** The rule under which a guide is told that cannot be built. */
export const faultRule = {
  code: 'fault',
  level: 'error',
  about: 'Every guide can be built.',
} as const;

/**
 * All findings, by file and line.
 * @param unread What is told already of files that could not be read.
 */
export async function checkGuides(
  files: GuideFile[],
  unread: GuideWarning[] = [],
): Promise<Finding[]> {
  const warnings = [...unread];
  const { guides, faults } = await readGuides(files, warnings);
  const findings = [...faults, ...warnings.map(findingOf)];
  for (const read of guides) {
    await giveWay();
    findings.push(...findingsIn(read));
  }
  return inOrder(withFixes(findings, guides));
}

function findingsIn(read: ReadGuide): Finding[] {
  const { file, wordsFile } = read.parsed;
  return rules.flatMap(({ code, level, finds }) =>
    finds(read).map(({ isInWords, ...found }) => ({
      ...found,
      rule: code,
      level,
      file: isInWords ? (wordsFile?.file ?? file) : file,
    })),
  );
}

// `warnings` takes up what is told on the way.
async function readGuides(
  files: GuideFile[],
  warnings: GuideWarning[],
): Promise<{ guides: ReadGuide[]; faults: Finding[] }> {
  const warn = (warning: GuideWarning) => warnings.push(warning);
  const slugs = toldSlugs(
    files.map(({ file }) => file),
    warn,
  );
  const faults: Finding[] = [];
  const parsed: ParsedGuide[] = [];
  for (const file of files) {
    await giveWay();
    try {
      parsed.push(...parseGuides([file], slugs));
    } catch (error) {
      if (!(error instanceof SignpostError)) throw error;
      faults.push(...faultsIn(file, error.message));
    }
  }
  const folder = new GuideFolder(parsed.map(nameGuide));
  const links: InnerLink[] = [];
  const cut: { parsed: ParsedGuide; guide: Guide }[] = [];
  for (const each of parsed) {
    await giveWay();
    cut.push({ parsed: each, guide: await chunkGuide(each, { folder, warn, links }) });
  }
  const headings = new Map(cut.map(({ guide }) => [guide.slug, guide.sections]));
  const ids = new Map(
    cut.map(({ guide }) => [guide.slug, new Set(guide.sections.map(({ id }) => id))]),
  );
  tellDeadLinks(links, ids, warn);
  return { guides: cut.map((each) => ({ ...each, folder, headings })), faults };
}

// Each line of the message says a fault, behind its place: "baking.md:3: …".
function faultsIn({ file, wordsFile }: GuideFile, message: string): Finding[] {
  return message.split('\n').map((fault) => {
    const { code: rule, level } = faultRule;
    const own = [file, wordsFile?.file ?? file].find((name) => fault.startsWith(name)) ?? '';
    const [, line, text = fault] =
      /^(?::(\d+): |, line (\d+): |: )?(.*)$/s.exec(fault.slice(own.length)) ?? [];
    return { rule, level, file: own || file, line: line ? Number(line) : undefined, text };
  });
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
  );
}

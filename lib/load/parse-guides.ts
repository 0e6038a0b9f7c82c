// load: Markdown files in, parsed guides out (front matter by schema, Markdown as a syntax tree). What
// the tree means is left to chunk.
import type { Root } from 'mdast';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { SignpostError } from '../errors.ts';
import type { GuideFile } from './guide-files.ts';
import { guideSlug } from './guide-slug.ts';
import { type ListedWords, parseWords } from './guide-words.ts';
import { parseMarkdown } from './parse-markdown.ts';

const line = z.string({ error: 'must be a line of text' }).trim();
const language = { error: 'must be a language tag such as en or de-AT' };
const question = { error: 'must be a question of at most 200 characters' };

const frontMatterSchema = z.object(
  {
    title: line.min(1, 'must be a line of text, or be left out').optional(),
    description: line.default(''),
    updated: z.iso.date({ error: 'must be a day such as 2026-03-01' }).optional(),
    language: z
      .string(language)
      .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, language)
      .refine(isLanguageTag, language)
      .default('en'),
    canonicalUrl: z
      .url({ protocol: /^https?$/, error: 'must be an address that starts with https://' })
      .optional(),
    starterQuestions: z
      .array(z.string(question).trim().min(1, question).max(200, question), {
        error: 'must be a list of questions',
      })
      .max(12, 'must be a list of at most 12 questions')
      .default([]),
  },
  { error: 'must be fields such as "title: My guide"' },
);

type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A guide as parsed: what its author wrote, before it is cut into sections. */
export type ParsedGuide = GuideFile & {
  slug: string;
  frontMatter: FrontMatter;
  words: ListedWords;
  tree: Root;
};

/**
 * Parses each file.
 * @throws SignpostError `bad-guide` that names the file and what to mend in it.
 */
export function parseGuides(files: GuideFile[]): ParsedGuide[] {
  const guides = files.map(parseGuide);
  checkSlugs(files);
  return guides;
}

/** @throws SignpostError `bad-guide` when two files would have the same address. */
export function checkSlugs(files: GuideFile[]): void {
  const fileOfSlug = new Map<string, string>();
  for (const { file } of files) {
    const slug = guideSlug(file);
    const other = fileOfSlug.get(slug);
    if (other !== undefined && slug !== '') {
      throw new SignpostError(
        'bad-guide',
        `${other} and ${file} would both be /guide/${slug}. Rename one of them.`,
      );
    }
    fileOfSlug.set(slug, file);
  }
}

function parseGuide(guideFile: GuideFile): ParsedGuide {
  const { file } = guideFile;
  // The parser counts neither a byte order mark nor U+0000, which Markdown reads as U+FFFD (CommonMark, 2.3).
  const source = guideFile.source.replace(/^\ufeff+/, '').replaceAll('\0', '\ufffd');
  const tree = parseMarkdown(source, file);
  const slug = guideSlug(file);
  if (slug === '') {
    throw new SignpostError(
      'bad-guide',
      `${file} gives no name for its address. Use letters or digits in the file name.`,
    );
  }
  const frontMatter = readFrontMatter(file, tree);
  return { ...guideFile, source, slug, frontMatter, words: parseWords(guideFile), tree };
}

function readFrontMatter(file: string, tree: Root): FrontMatter {
  const node = tree.children.find((child) => child.type === 'yaml');
  const parsed = frontMatterSchema.safeParse(readYaml(file, node?.value ?? ''), {
    reportInput: true,
  });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.length ? `"${issue.path.join('.')}"` : 'the block as a whole';
  const given = JSON.stringify(issue?.input)?.slice(0, 100);
  throw new SignpostError(
    'bad-guide',
    `${file}: front matter, ${field} ${issue?.message}, and is ${given}. content/README.md lists the fields.`,
  );
}

// Whether Intl, which writes dates and counts words, takes it.
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function readYaml(file: string, text: string): unknown {
  try {
    return parseYaml(text, { logLevel: 'error' }) ?? {};
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SignpostError('bad-guide', `${file}: the front matter is no valid YAML: ${reason}`, {
      cause,
    });
  }
}

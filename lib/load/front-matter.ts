// The fields of a guide's front matter that Signpost reads; those of others are passed over, and so is what is left
// empty.
import { z } from 'zod';
import { contactError, isContact } from '../wire/contact.ts';
import { languageTag } from './language-tag.ts';
import { readDay } from './read-day.ts';

const line = z.preprocess(said, z.string({ error: 'must be a line of text' }).trim());
const language = { error: 'must be a language tag such as en or de-AT' };
const question = { error: 'must be a question of at most 200 characters' };
const day = { error: 'must be a day such as 2026-03-01' };

/** Most further names and keywords that are read, and characters of each. */
const mostNames = 50;
const longestName = 200;

const frontMatterSchema = z.object(
  {
    title: line.optional(),
    description: line.default(''),
    updated: z.preprocess(dayOf, z.iso.date(day)).optional(),
    language: z
      .string(language)
      .transform((text, context) => {
        const tag = languageTag(text);
        if (tag !== undefined) return tag;
        context.addIssue({ code: 'custom', message: language.error, input: text });
        return z.NEVER;
      })
      .default('en'),
    canonicalUrl: z
      .url({ protocol: /^https?$/, error: 'must be an address that starts with https://' })
      .optional(),
    /** Where readers ask what the guide does not answer. */
    contact: z.string().trim().refine(isContact, contactError).optional(),
    starterQuestions: z
      .array(z.string(question).trim().min(1, question).max(200, question), {
        error: 'must be a list of questions',
      })
      .max(12, 'must be a list of at most 12 questions')
      .default([]),
    /** Its place among the guides, the lowest first; behind all that have one where it has none (`arrangeGuides`). */
    order: z.number({ error: 'must be a number' }).optional(),
    /** Whether it is neither listed nor answered from. */
    hidden: z.boolean({ error: 'must be true or false' }).default(false),
    /** What the guide as a whole answers, as sites of questions and answers write it. */
    question: z.string().trim().max(longestName).optional().catch(undefined),
    /** Other names of the guide, and words that readers look for it by. */
    aliases: z.preprocess(namesOf, z.array(z.string())).default([]),
    keywords: z.preprocess(namesOf, z.array(z.string())).default([]),
    /** Addresses that the page has, or had, on the site that it comes from. */
    permalink: z.preprocess(addressesOf, z.array(z.string())).default([]),
    url: z.preprocess(addressesOf, z.array(z.string())).default([]),
    slug: z.preprocess(addressesOf, z.array(z.string())).default([]),
    redirect_from: z.preprocess(addressesOf, z.array(z.string())).default([]),
  },
  { error: 'must be fields such as "title: My guide"' },
);

type Fields = z.infer<typeof frontMatterSchema>;
type AddressField = 'permalink' | 'url' | 'slug' | 'redirect_from';

/** `addresses` are the page's on the site that it comes from, as links of that site name it. */
export type FrontMatter = Omit<Fields, AddressField> & { addresses: string[] };

/** A field that is wrong, and the sentence that says so and how to mend it. */
export type FieldFault = { field: string | undefined; fault: string };

/** Reads fields as `readFrontMatterBlock` gives them: all that is wrong at once, or the fields. */
export function readFields(fields: unknown): FrontMatter | FieldFault[] {
  const given = withoutEmpty(fields);
  const parsed = frontMatterSchema.safeParse(given, { reportInput: true });
  if (parsed.success) {
    const { permalink, url, slug, redirect_from, ...own } = parsed.data;
    const aliases = addressesOf(isRecord(given) ? given.aliases : undefined);
    const old = aliases.filter((alias) => alias.includes('/'));
    return { ...own, addresses: [...permalink, ...url, ...slug, ...redirect_from, ...old] };
  }
  return parsed.error.issues.map(({ path, message, input }) => {
    const field = path.length > 0 ? `"${path.join('.')}"` : 'the block as a whole';
    const wrong = JSON.stringify(input)?.slice(0, 100);
    const fault = `front matter, ${field} ${message}, and is ${wrong}. content/README.md lists the fields.`;
    return { field: path[0] === undefined ? undefined : String(path[0]), fault };
  });
}

function withoutEmpty(fields: unknown): unknown {
  if (!isRecord(fields)) return fields;
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== ''),
  );
}

// YAML reads "title: 2026" as a number.
function said(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

function dayOf(value: unknown): unknown {
  return typeof value === 'string' ? readDay(value) : value;
}

// A list, or one line with commas. Hugo lists old addresses under `aliases`: those are no names.
function namesOf(value: unknown): string[] {
  const listed = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  return listed
    .filter((each) => typeof each === 'string')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each.length <= longestName && !each.includes('/'))
    .slice(0, mostNames);
}

// One or a list of them; what holds a place that the site's generator fills (`/:year/`) is passed over.
function addressesOf(value: unknown): string[] {
  const listed = Array.isArray(value) ? value : [value];
  return listed
    .filter((each) => typeof each === 'string')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each.length <= longestName && !/[:{}]/.test(each))
    .slice(0, mostNames);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

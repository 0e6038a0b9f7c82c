// Gives each wording of a words file to the section and statement that it names.
import { SignpostError } from '../errors.ts';
import type { FrontMatter } from '../load/front-matter.ts';
import type { ListedWording } from '../load/guide-words.ts';
import type { ParsedGuide } from '../load/parse-guides.ts';
import type { AskedAs, GuideWords, Section, Statement } from '../types.ts';
import type { OwnWording } from './statement-store.ts';

/** A guide's sections and statements, and the wordings that it has in itself. */
type Placing = { sections: Section[]; statements: Statement[]; wordings: OwnWording[] };

/**
 * The words of a guide with each wording placed; one that names nothing would be lost in silence.
 * @throws SignpostError `bad-guide` that says which section or statement is not there.
 */
export function placeWordings(
  { words, wordsFile, frontMatter }: ParsedGuide,
  { sections, statements, wordings }: Placing,
): GuideWords {
  const file = wordsFile?.file ?? '';
  const ids = new Set(sections.map(({ id }) => id));
  const unknown = words.askedAs.find(({ sectionId }) => !ids.has(sectionId));
  if (unknown) {
    throw new SignpostError(
      'bad-guide',
      `${file}: askedAs names the section "${unknown.sectionId}", which the guide does not have. Its sections are: ${[...ids].join(', ')}.`,
    );
  }
  const filled = new Set(statements.map(({ sectionId }) => sectionId));
  const empty = words.askedAs.find(({ sectionId }) => !filled.has(sectionId));
  if (empty) {
    throw new SignpostError(
      'bad-guide',
      `${file}: askedAs names the section "${empty.sectionId}", which has no text that could answer. Name one of: ${[...filled].join(', ')}.`,
    );
  }
  const askedAs = words.askedAs.map((listed) => place(listed, statements, file));
  return { ...words, askedAs: [...askedAs, ...wordings, ...ofWhole(frontMatter, statements)] };
}

// What the guide as a whole is called and asked belongs to its first section with text.
function ofWhole({ question, aliases, keywords }: FrontMatter, statements: Statement[]): AskedAs[] {
  const sectionId = statements[0]?.sectionId;
  const texts = [question ?? '', ...aliases, keywords.join(', ')].filter((text) => text !== '');
  if (sectionId === undefined) return [];
  return texts.map((text) => ({ text, sectionId, statementId: undefined }));
}

function place(listed: ListedWording, statements: Statement[], file: string): AskedAs {
  const { text, sectionId, opening } = listed;
  if (opening === undefined) return { text, sectionId, statementId: undefined };
  const wanted = opening.trim().toLowerCase();
  const own = statements.filter((statement) => statement.sectionId === sectionId);
  const [found, other] = own.filter((each) => each.text.toLowerCase().startsWith(wanted));
  const exact = own.find((each) => each.text.toLowerCase() === wanted);
  const only = exact ?? (other ? undefined : found);
  if (only) return { text, sectionId, statementId: only.id };
  const fault = other ? 'more than one statement begins' : 'no statement begins';
  const begin = own.map((each) => `"${each.text.slice(0, 40)}"`).join(', ');
  throw new SignpostError(
    'bad-guide',
    `${file}: askedAs.${sectionId}: ${fault} with "${opening}". The section's statements begin with: ${begin}.`,
  );
}

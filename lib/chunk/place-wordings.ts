// Gives each wording of a words file to the section and statement that it names.
import { SignpostError } from '../errors.ts';
import type { ListedWording } from '../load/guide-words.ts';
import type { ParsedGuide } from '../load/parse-guides.ts';
import type { AskedAs, GuideWords, Section, Statement } from '../types.ts';

/**
 * The words of a guide with each wording placed; one that names nothing would be lost in silence.
 * @throws SignpostError `bad-guide` that says which section or statement is not there.
 */
export function placeWordings(
  { words, wordsFile }: ParsedGuide,
  sections: Section[],
  statements: Statement[],
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
  return { ...words, askedAs };
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

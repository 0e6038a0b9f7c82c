// Gives each wording of a words file to the section and statement that it names.
import type { FrontMatter } from '../load/front-matter.ts';
import type { Warn } from '../load/guide-warning.ts';
import type { ListedWording } from '../load/guide-words.ts';
import type { ParsedGuide } from '../load/parse-guides.ts';
import type { AskedAs, GuideWords, Section, Statement } from '../types.ts';
import { OrphanTeller } from './orphaned-wordings.ts';
import type { OwnWording } from './statement-store.ts';

/** A guide's sections and statements, and the wordings that it has in itself. */
type Placing = { sections: Section[]; statements: Statement[]; wordings: OwnWording[] };

/**
 * The words of a guide with each wording placed. One that names what the guide does not have is left out, for what
 * answered it is gone, and `warn` is told.
 */
export function placeWordings(
  parsed: ParsedGuide,
  { sections, statements, wordings }: Placing,
  warn: Warn,
): GuideWords {
  const { words, frontMatter } = parsed;
  const bySection = Map.groupBy(statements, ({ sectionId }) => sectionId);
  const orphans = new OrphanTeller(parsed, { sections, statements });
  const askedAs = words.askedAs.flatMap((listed) => {
    const own = bySection.get(listed.sectionId);
    const placed = own && place(listed, own);
    if (!placed) orphans.add(listed);
    return placed ?? [];
  });
  orphans.tell(warn);
  return { ...words, askedAs: [...askedAs, ...wordings, ...ofWhole(frontMatter, statements)] };
}

// What the guide as a whole is called and asked belongs to its first section with text.
function ofWhole({ question, aliases, keywords }: FrontMatter, statements: Statement[]): AskedAs[] {
  const sectionId = statements[0]?.sectionId;
  const texts = [question ?? '', ...aliases, keywords.join(', ')].filter((text) => text !== '');
  if (sectionId === undefined) return [];
  return texts.map((text) => ({ text, sectionId, statementId: undefined }));
}

/** @param own The statements of the section that the wording names. */
function place({ text, sectionId, opening }: ListedWording, own: Statement[]): AskedAs | undefined {
  if (opening === undefined) return { text, sectionId, statementId: undefined };
  const wanted = opening.trim().toLowerCase();
  const [found, other] = own.filter((each) => each.text.toLowerCase().startsWith(wanted));
  const exact = own.find((each) => each.text.toLowerCase() === wanted);
  const only = exact ?? (other ? undefined : found);
  return only && { text, sectionId, statementId: only.id };
}

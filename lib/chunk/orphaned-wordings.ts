// Tells an author of entries in a words file that name what the guide does not have, and what they may have meant.
import type { Warn } from '../load/guide-warning.ts';
import type { ListedWording } from '../load/guide-words.ts';
import type { ParsedGuide } from '../load/parse-guides.ts';
import { findKeysIn } from '../load/words-places.ts';
import type { Section, Statement } from '../types.ts';
import { nearestStatement, openingOf } from './statement-opening.ts';

/** Entries of one file for which the nearest statement is looked for. */
const mostProposals = 100;

type Cut = { sections: Section[]; statements: Statement[] };
type Orphan = { sectionId: string; opening: string | undefined; questions: number };

/** A statement that an orphaned entry may have meant: its section, the words that name it, and how much it shares. */
export type Proposal = { sectionId: string; opening: string; share: number };

export class OrphanTeller {
  readonly #parsed: ParsedGuide;
  readonly #cut: Cut;
  /** By section and first words: an entry with many questions is told once. */
  readonly #orphans = new Map<string, Orphan>();

  constructor(parsed: ParsedGuide, cut: Cut) {
    this.#parsed = parsed;
    this.#cut = cut;
  }

  add({ sectionId, opening }: ListedWording): void {
    const isKnown = this.#cut.sections.some(({ id }) => id === sectionId);
    const key = JSON.stringify(isKnown ? [sectionId, opening ?? ''] : [sectionId]);
    const orphan = this.#orphans.get(key);
    if (orphan) orphan.questions += 1;
    else
      this.#orphans.set(key, { sectionId, opening: isKnown ? opening : undefined, questions: 1 });
  }

  tell(warn: Warn): void {
    const { wordsFile } = this.#parsed;
    if (this.#orphans.size === 0 || !wordsFile) return;
    const find = findKeysIn(wordsFile.source);
    let count = 0;
    for (const orphan of this.#orphans.values()) {
      count += 1;
      const { sectionId, opening } = orphan;
      const line = find(sectionId, opening)?.line;
      const text = this.#say(orphan, count <= mostProposals);
      warn({ code: 'orphaned-wording', file: wordsFile.file, line, text });
    }
  }

  #say({ sectionId, opening, questions }: Orphan, proposes: boolean): string {
    const left =
      questions === 1 ? 'its question is left out' : `its ${questions} questions are left out`;
    if (opening === undefined) return `${this.#whyNoSection(sectionId)}, and ${left}.`;
    const own = this.#cut.statements.filter((each) => each.sectionId === sectionId);
    const wanted = opening.trim().toLowerCase();
    const isShared = own.some(({ text }) => text.toLowerCase().startsWith(wanted));
    const fault = isShared ? 'more than one statement begins' : 'no statement begins';
    const said = `askedAs.${sectionId}: ${fault} with "${opening}", and ${left}.`;
    if (isShared) return `${said} Name one of them by more of its first words.`;
    const nearest = proposes ? proposalFor(opening, sectionId, this.#cut.statements) : undefined;
    if (!nearest) return `${said} Name a statement of the section, or delete the entry.`;
    const place = nearest.sectionId === sectionId ? '' : ` of the section "${nearest.sectionId}"`;
    return `${said} The nearest statement${place} begins with "${nearest.opening}": name that one, or delete the entry.`;
  }

  #whyNoSection(sectionId: string): string {
    const { sections } = this.#cut;
    if (sections.some(({ id }) => id === sectionId)) {
      return `askedAs names the section "${sectionId}", which has no text that could answer`;
    }
    const ids = sections.map(({ id }) => id);
    const shown = ids.slice(0, mostIds).join(', ') + (ids.length > mostIds ? ', …' : '');
    return `askedAs names the section "${sectionId}", which the guide does not have (it has ${shown})`;
  }
}

/** Ids of sections that are named at the most. */
const mostIds = 20;

/** What first words of no statement may mean: a statement of their section, else one of another. */
export function proposalFor(
  opening: string,
  sectionId: string,
  statements: readonly Statement[],
): Proposal | undefined {
  const own = statements.filter((each) => each.sectionId === sectionId);
  const nearest = nearestStatement(opening, own) ?? nearestStatement(opening, statements);
  const words = nearest && openingOf(nearest.statement, statements);
  if (!nearest || words === undefined) return undefined;
  return { sectionId: nearest.statement.sectionId, opening: words, share: nearest.share };
}

// The questions about the open guides of the repository are about what stands in them.
import { describe, expect, test } from 'vitest';
import { foldText } from '../../eval/fold-text.ts';
import { indexFolder } from '../../eval/index-folder.ts';
import {
  alternativesOf,
  type OpenQuestion,
  ownOpenGuides,
  readOpenQuestions,
} from '../../eval/open-questions.ts';
import type { Section } from '../../lib/types.ts';

const index = await indexFolder(`${ownOpenGuides}/guides`);
const questions = readOpenQuestions(ownOpenGuides);
const covered = questions.filter((question) => question.covered);

/** Of 40 questions about a guide. */
const kinds = {
  plain: 8,
  situation: 4,
  'two-part': 5,
  'follow-up': 7,
  terse: 4,
  'yes-no': 4,
  table: 5,
  'not-covered': 3,
};

describe('the set as a whole', () => {
  test('asks each guide the same mix of kinds', () => {
    expect(index.guides).toHaveLength(3);
    for (const { slug } of index.guides) {
      const own = questions.filter(({ guide }) => guide === slug);
      const counts = Map.groupBy(own, ({ kind }) => kind);
      expect(Object.fromEntries(Array.from(counts, ([kind, all]) => [kind, all.length]))).toEqual(
        kinds,
      );
    }
  });

  test('gives each question an id of its own, and asks no question twice of a guide', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    const asked = questions.map(({ guide, turns }) => `${guide}: ${foldText(turns.join(' '))}`);
    expect(new Set(asked).size).toBe(questions.length);
  });

  test('has earlier turns in follow-ups alone, and few words in terse questions', () => {
    const odd = questions.filter(({ kind, turns }) => {
      const isTerse = (turns.at(-1) ?? '').split(' ').length <= 4;
      const isFollowUp = turns.length > 1;
      return isFollowUp !== (kind === 'follow-up') || (kind === 'terse' && !isTerse);
    });
    expect(odd).toEqual([]);
  });

  test('expects nothing of an answer to what is not covered', () => {
    const uncovered = questions.filter((question) => !question.covered);
    expect(uncovered.every(({ kind }) => kind === 'not-covered')).toBe(true);
    expect(uncovered.flatMap(({ must, mustNot, section }) => [must, mustNot, section])).toEqual(
      uncovered.flatMap(() => [[], [], []]),
    );
  });
});

describe('a covered question', () => {
  test('names what must be shown, and sections that are there', () => {
    const odd = covered.filter(
      (question) =>
        question.must.length === 0 ||
        question.section.length === 0 ||
        sectionsOf(question).length !== question.section.length,
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('must be shown what one of its sections says', () => {
    const odd = covered.filter((question) => {
      const text = foldText(sectionsOf(question).map(textUnder(question)).join('\n'));
      return !alternativesOf(question).every((all) =>
        all.some((said) => text.includes(foldText(said))),
      );
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('has alternatives that stand in the guide, unless one is worked out', () => {
    const literal = covered.filter(({ derived }) => !derived);
    const odd = literal.filter(
      (question) => !alternativesOf(question).flat().every(standsIn(question)),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('must not be shown what the guide says elsewhere, not beside the answer', () => {
    const odd = covered.filter((question) => {
      const statements = index.guide(question.guide).statements.map(({ text }) => foldText(text));
      return question.mustNot.some(
        (wrong) =>
          !standsIn(question)(wrong) ||
          statements.some(
            (text) => text.includes(foldText(wrong)) && holdsAll(text, alternativesOf(question)),
          ),
      );
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

function sectionsOf({ guide, section }: OpenQuestion): Section[] {
  const all = index.guide(guide).sections;
  return section.flatMap(
    (name) => all.find(({ id, title }) => id === name || title === name) ?? [],
  );
}

/** The Markdown of a section with the sections below it. */
function textUnder({ guide }: OpenQuestion): (section: Section) => string {
  const lines = (index.sources.get(guide) ?? '').split('\n');
  return ({ line, depth }) => {
    const next = index
      .guide(guide)
      .sections.find((each) => each.line > line && each.depth <= depth);
    return lines.slice(line - 1, next ? next.line - 1 : undefined).join('\n');
  };
}

function standsIn({ guide }: OpenQuestion): (said: string) => boolean {
  const text = foldText(index.sources.get(guide) ?? '');
  return (said) => text.includes(foldText(said));
}

function holdsAll(text: string, facts: string[][]): boolean {
  return facts.every((all) => all.some((said) => text.includes(foldText(said))));
}

// Questions near the subject of a section that it does not answer: what readers ask of almost anything, where no
// statement of the section has a word for it.
import { figuresOf } from '../language/figures.ts';
import type { Guide, Section, Statement } from '../types.ts';

type NearMiss = { question: string; sectionId: string };

type Asked = {
  ask: (subject: string) => string;
  /** Whether some text may answer it. */
  isTold: (text: string) => boolean;
};

const asked: Asked[] = [
  {
    ask: (subject) => `What are the costs of ${subject}?`,
    isTold: (text) =>
      /\b(?:cost|costs|price|fee|fees|free|paid|pay|pays|charge|afford)\b/i.test(text) ||
      [...figuresOf(text)].some((figure) => /^\p{Sc}/u.test(figure)),
  },
  {
    ask: (subject) => `What is the minimum age for ${subject}?`,
    isTold: (text) =>
      /\b(?:age|aged|old|older|younger|adult|adults|child|children|minor|minors)\b/i.test(text),
  },
  {
    ask: (subject) => `Which phone number is there for ${subject}?`,
    isTold: (text) => /\b(?:phone|telephone|call|calls|contact|hotline|number)\b/i.test(text),
  },
  {
    ask: (subject) => `What is the deadline for ${subject}?`,
    isTold: (text) => /\b(?:deadline|due|until|before|by|latest|within|expires?)\b/i.test(text),
  },
];

/** Words of a heading that can stand in a question as it is. */
const longestSubject = 3;
/** Near misses of one guide. */
const mostMisses = 20;

export function nearMissesOf(guide: Guide): NearMiss[] {
  const bySection = Map.groupBy(guide.statements, ({ sectionId }) => sectionId);
  const misses = guide.sections.flatMap((section) =>
    isSubject(section) ? missesOf(section, bySection.get(section.id) ?? []) : [],
  );
  const every = Math.max(1, Math.ceil(misses.length / mostMisses));
  return misses.filter((_, at) => at % every === 0);
}

function isSubject({ title, depth }: Section): boolean {
  if (/\b(?:questions|steps|faq|overview|introduction)\b/i.test(title)) return false;
  return depth > 1 && !/[?:.!()&\d]/.test(title) && title.split(' ').length <= longestSubject;
}

function missesOf({ id, title }: Section, statements: Statement[]): NearMiss[] {
  if (statements.length === 0) return [];
  const text = statements.map((each) => `${each.leadIn ?? ''} ${each.text}`).join('\n');
  return asked
    .filter(({ isTold }) => !isTold(`${title} ${text}`))
    .map(({ ask }) => ({ question: ask(lowered(title)), sectionId: id }));
}

/** A phrase inside a sentence: its first word is small, where it is not written with capitals or figures inside. */
export function lowered(text: string): string {
  return /^(?:A|\p{Lu}\p{Ll}+)(?:\s|$)/u.test(text)
    ? text.slice(0, 1).toLowerCase() + text.slice(1)
    : text;
}

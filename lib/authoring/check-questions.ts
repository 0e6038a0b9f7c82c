// Checks the file of an owner's questions: what it names is there, nothing stands in it twice, and what has to be
// answered is.
import { SignpostError } from '../errors.ts';
import { lettersAndDigits } from '../language/letters-and-digits.ts';
import type { Signpost } from '../signpost.ts';
import { type AskedQuestion, askQuestions } from './ask-questions.ts';
import type { Finding, Level } from './finding.ts';
import { type OwnersQuestion, parseQuestions } from './questions-file.ts';
import { shown } from './read-guide.ts';

type QuestionRule = { level: Level; about: string };

const byCode = {
  'unreadable-questions': { level: 'error', about: 'The file of questions can be read.' },
  'unknown-section': {
    level: 'error',
    about: 'Questions name guides and sections that are there.',
  },
  'repeated-question': { level: 'warning', about: 'A question stands once in its file.' },
  'unanswered-question': { level: 'warning', about: 'A question that has to be answered is.' },
} satisfies Record<string, QuestionRule>;

type Code = keyof typeof byCode;

export const questionRules = Object.entries(byCode).map(([code, about]) => ({ code, ...about }));

/** Ids of the sections of each guide, by slug. */
type SectionIds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * All findings, by line.
 * @param file Path of the file of questions, relative to the folder of guides.
 * @param signpost Over these guides, as readers ask them.
 */
export async function checkQuestions(
  file: string,
  source: string,
  signpost: Signpost,
): Promise<Finding[]> {
  const finding = (rule: Code, line: number | undefined, text: string): Finding => {
    return { rule, level: byCode[rule].level, file, line, text };
  };
  const read = readable(file, source);
  if ('faults' in read) {
    return read.faults.map(({ line, text }) => finding('unreadable-questions', line, text));
  }
  const { questions } = read;
  const { guides } = await signpost.guides();
  const ids: SectionIds = new Map(
    guides.map(({ slug, sections }) => [slug, new Set(sections.map(({ id }) => id))]),
  );
  const asked = await askQuestions(
    questions.filter(({ guide }) => guide === undefined || ids.has(guide)),
    signpost,
  );
  return [
    ...questions.flatMap((each) =>
      unknownIn(each, ids).map((text) => finding('unknown-section', each.line, text)),
    ),
    ...repeatedIn(questions).map(({ line, text }) => finding('repeated-question', line, text)),
    ...asked
      .filter(isRefused)
      .map((each) => finding('unanswered-question', each.question.line, sayUnanswered(each))),
  ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

// Each line of the message says a fault, behind its place: "questions.yaml:3: …".
function readable(file: string, source: string) {
  try {
    return { questions: parseQuestions(file, source) };
  } catch (error) {
    if (!(error instanceof SignpostError)) throw error;
    const faults = error.message.split('\n').map((fault) => {
      const said = fault.startsWith(file) ? fault.slice(file.length) : fault;
      const [, line, text = fault] = /^(?::(\d+): )?(.*)$/s.exec(said) ?? [];
      return { line: line ? Number(line) : undefined, text: line ? text : fault };
    });
    return { faults };
  }
}

function unknownIn({ guide, section, question }: OwnersQuestion, ids: SectionIds): string[] {
  const told = `"${shown(question)}"`;
  if (guide !== undefined && !ids.has(guide)) {
    return [
      `${told} asks the guide "${guide}", which is not there. Name one of ${some(ids.keys())}.`,
    ];
  }
  return section
    .filter((named) => !isThere(named, guide, ids))
    .map(
      (named) =>
        `${told} wants the section "${named}", which is not there. Name the one that answers it, or leave it out.`,
    );
}

function isThere(named: string, guide: string | undefined, ids: SectionIds): boolean {
  const [slug, id] = named.split('#', 2);
  if (slug !== undefined && id !== undefined) return ids.get(slug)?.has(id) ?? false;
  const asked = guide === undefined ? [...ids.values()] : [ids.get(guide)];
  return asked.some((sections) => sections?.has(named));
}

const mostNamed = 5;

function some(slugs: Iterable<string>): string {
  const all = [...slugs].map((slug) => `"${slug}"`);
  return all.length > mostNamed ? `${all.slice(0, mostNamed).join(', ')} …` : all.join(', ');
}

function repeatedIn(questions: OwnersQuestion[]): { line: number; text: string }[] {
  const first = new Map<string, number>();
  return questions.flatMap(({ question, guide, line }) => {
    const key = `${guide ?? ''} ${lettersAndDigits(question)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, line);
    return earlier === undefined
      ? []
      : [{ line, text: `"${shown(question)}" stands on line ${earlier} already. Leave one out.` }];
  });
}

function isRefused({ question, status }: AskedQuestion): boolean {
  return status === 'not-covered' && question.status !== 'not-covered';
}

function sayUnanswered({ question, unknown }: AskedQuestion): string {
  const words = unknown.map((word) => `"${word}"`).join(', ');
  const why = words === '' ? '' : `: the guides say nothing about ${words}`;
  return `"${shown(question.question)}" is not answered${why}. Write what answers it, or say "status: not-covered".`;
}

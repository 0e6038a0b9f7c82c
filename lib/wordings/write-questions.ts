// Has a language model write the questions that the sections of guides answer, checks each by the pipeline,
// and adds what passes to the words file beside its guide.
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { indexGuides } from '../build-guides.ts';
import { giveWay } from '../give-way.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { replaceFile } from '../index/replace-file.ts';
import { lettersAndDigits } from '../language/letters-and-digits.ts';
import { type GuideFile, readGuideFiles } from '../load/guide-files.ts';
import { guideName } from '../load/guide-name.ts';
import { guideSlugs } from '../load/guide-slug.ts';
import type { Author } from '../models/open-author.ts';
import type { Guide, Section } from '../types.ts';
import { askForQuestions, confirmQuestions, type Said } from './ask-author.ts';
import { isAnsweredBySection, isAnsweredElsewhere, type LeftOutCode } from './check-questions.ts';
import type { WrittenQuestion } from './question-prompt.ts';
import { type Addition, addQuestions } from './words-file.ts';

/** Questions that a section may have listed, its author's included, for a model to add more. */
const mostOfSection = 8;
/** After so many failures in a row the service is not asked again. */
const mostFailures = 3;

type LeftOutQuestion = { question: WrittenQuestion; code: LeftOutCode };

/** What came of one guide. `file` is the path of its words file, relative to the folder of guides. */
export type QuestionReport = {
  slug: string;
  file: string;
  written: WrittenQuestion[];
  leftOut: LeftOutQuestion[];
  /** Sections that had enough questions before. */
  full: number;
  /** Sections for which the model failed, and with what the last time; `isOver` when it was given up. */
  failed: { sections: number; reason: string; isOver: boolean } | undefined;
};

type Candidates = Pick<QuestionReport, 'leftOut' | 'full' | 'failed'> & { kept: WrittenQuestion[] };

/**
 * Writes questions for all guides of a folder, one guide after the other; each report comes when its words
 * file is written. Ends early when the model keeps failing.
 * @throws SignpostError `bad-guide` that names the file and what to mend in it.
 */
export async function* writeQuestions(
  guideDir: string,
  author: Author,
): AsyncGenerator<QuestionReport> {
  const files = await readGuideFiles(guideDir);
  const index = await indexGuides(files);
  const slugs = guideSlugs(files.map(({ file }) => file));
  for (const file of files) {
    const guide = index.guide(slugs.get(file.file) ?? '');
    const { kept, ...report } = await candidatesOf(guide, index, author);
    const words = `${guideName(file.file)}.words.yaml`;
    const addition = { guide, file: words, by: author.model.modelId, questions: kept };
    const listing = await indexGuides(withQuestions(files, file, addition));
    const { written, leftOut } = await divide(kept, guide.slug, listing);
    await writeWords(join(guideDir, words), { ...addition, questions: written });
    yield {
      ...report,
      slug: guide.slug,
      file: words,
      written,
      leftOut: [...report.leftOut, ...leftOut],
    };
    if (report.failed?.isOver) return;
  }
}

// What a model offers for the sections of a guide and what the guide does not answer from elsewhere.
async function candidatesOf(guide: Guide, index: GuideIndex, author: Author): Promise<Candidates> {
  const found: Candidates = { kept: [], leftOut: [], full: 0, failed: undefined };
  const { askedAs, notCovered } = guide.words;
  const known = new Set([...askedAs.map(({ text }) => text), ...notCovered].map(lettersAndDigits));
  let failuresInRow = 0;
  for (const section of guide.sections.filter(({ id }) => hasText(guide, id))) {
    const most = mostOfSection - askedAs.filter(({ sectionId }) => sectionId === section.id).length;
    if (most <= 0) {
      found.full += 1;
      continue;
    }
    const asked = await askAndCheck({ guide, section, most }, author, { index, known });
    if (asked.kind === 'said') {
      failuresInRow = 0;
      found.kept.push(...asked.value.kept);
      found.leftOut.push(...asked.value.leftOut);
      continue;
    }
    failuresInRow += 1;
    const sections = (found.failed?.sections ?? 0) + 1;
    const isOver = failuresInRow >= mostFailures;
    found.failed = { sections, reason: asked.reason, isOver };
    if (isOver) break;
  }
  return found;
}

// `known` takes up what is offered.
async function askAndCheck(
  { guide, section, most }: { guide: Guide; section: Section; most: number },
  author: Author,
  { index, known }: { index: GuideIndex; known: Set<string> },
): Promise<Said<Pick<Candidates, 'kept' | 'leftOut'>>> {
  const offered = await askForQuestions(author, guide, { section, most });
  if (offered.kind === 'failed') return offered;
  const leftOut: LeftOutQuestion[] = [];
  const fit: WrittenQuestion[] = [];
  for (const question of offered.value) {
    const code = await faultOf(question, guide.slug, { index, known });
    known.add(lettersAndDigits(question.text));
    if (code) leftOut.push({ question, code });
    else fit.push(question);
  }
  const confirmed = await confirmQuestions(author, section, fit);
  if (confirmed.kind === 'failed') return confirmed;
  const kept = fit.filter((question) => confirmed.value.has(question));
  const doubted = fit.filter((question) => !confirmed.value.has(question));
  leftOut.push(...doubted.map((question) => ({ question, code: 'not-confirmed' as const })));
  return { kind: 'said', value: { kept, leftOut } };
}

async function faultOf(
  question: WrittenQuestion,
  guide: string,
  { index, known }: { index: GuideIndex; known: ReadonlySet<string> },
): Promise<LeftOutCode | undefined> {
  if (known.has(lettersAndDigits(question.text))) return 'listed';
  await giveWay();
  return (await isAnsweredElsewhere(question, guide, index)) ? 'elsewhere' : undefined;
}

// What is answered by its section once all are listed, and what is not.
async function divide(
  questions: WrittenQuestion[],
  guide: string,
  listing: GuideIndex,
): Promise<Pick<QuestionReport, 'written' | 'leftOut'>> {
  const divided: Pick<QuestionReport, 'written' | 'leftOut'> = { written: [], leftOut: [] };
  for (const question of questions) {
    await giveWay();
    if (await isAnsweredBySection(question, guide, listing)) divided.written.push(question);
    else divided.leftOut.push({ question, code: 'not-found' });
  }
  return divided;
}

function withQuestions(files: GuideFile[], file: GuideFile, addition: Addition): GuideFile[] {
  if (addition.questions.length === 0) return files;
  const source = addQuestions(file.wordsFile?.source, addition);
  const wordsFile = { file: addition.file, source };
  return files.map((each) => (each === file ? { ...each, wordsFile } : each));
}

// The file may have been edited while the model wrote: what stands there now is what is added to.
async function writeWords(path: string, addition: Addition): Promise<void> {
  if (addition.questions.length === 0) return;
  const target = await realpath(path).catch(() => path);
  const source = await readFile(target, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  await replaceFile(target, addQuestions(source, addition));
}

function hasText({ statements }: Guide, section: string): boolean {
  return statements.some(({ sectionId }) => sectionId === section);
}

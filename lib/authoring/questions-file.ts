// The questions that an owner wants answered as they are, edit after edit: read from a file beside the guides.
import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { SignpostError } from '../errors.ts';
import { answerStatuses } from '../wire/stream-parts.ts';

/** What the file is called where none is named; it lies in the folder of guides. */
export const usualQuestionsFile = 'questions.yaml';

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
const lines = v.pipe(
  v.union([v.array(line), line]),
  v.transform((given) => (typeof given === 'string' ? [given] : given)),
);

const questionSchema = v.strictObject({
  /** As a reader asks it: "What does a trained baker earn?" */
  question: line,
  /** `answered`, `partial` or `not-covered`; not to be refused where it is left out. */
  status: v.optional(v.picklist(answerStatuses)),
  /** The section that answers, or several of which one has to: `pay`, or `baking#pay` among several guides. */
  section: v.optional(lines, []),
  /** Figures that the answer holds, however they are written: `€15`, `110K`. */
  figure: v.optional(lines, []),
  /** Words that the answer holds. */
  says: v.optional(lines, []),
  /** The one guide that is asked, by its name in addresses; all of them where it is left out. */
  guide: v.optional(line),
});

export type OwnersQuestion = v.InferOutput<typeof questionSchema> & {
  /** Line of the file, counted from 1. */
  line: number;
};

const fields = Object.keys(questionSchema.entries).join(', ');

/**
 * Reads the questions of a file: YAML, or JSON line by line where its name ends in `.jsonl`.
 * @throws SignpostError `bad-guide` that names every fault with its line and what to mend.
 */
export function parseQuestions(file: string, source: string): OwnersQuestion[] {
  const entries = file.endsWith('.jsonl') ? readLines(source, file) : readYaml(source, file);
  const faults: string[] = [];
  const questions = entries.flatMap(({ value, line: at }) => {
    const parsed = v.safeParse(
      questionSchema,
      typeof value === 'string' ? { question: value } : value,
    );
    if (parsed.success) return [{ ...parsed.output, line: at }];
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue);
    faults.push(
      `${file}:${at}: ${field ? `"${field}": ` : ''}${issue.message}. A question has the fields ${fields}.`,
    );
    return [];
  });
  if (faults.length > 0) throw new SignpostError('bad-guide', faults.join('\n'));
  if (questions.length > 0) return questions;
  throw new SignpostError(
    'bad-guide',
    `${file} holds no question. docs/authoring.md shows such a file.`,
  );
}

type Entry = { value: unknown; line: number };

function readLines(source: string, file: string): Entry[] {
  return source.split(/\r?\n/).flatMap((text, at): Entry[] => {
    if (text.trim() === '') return [];
    try {
      return [{ value: JSON.parse(text), line: at + 1 }];
    } catch (cause) {
      throw new SignpostError('bad-guide', `${file}:${at + 1}: this line is no JSON.`, { cause });
    }
  });
}

function readYaml(source: string, file: string): Entry[] {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: counter,
    logLevel: 'error',
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error) {
    const at = counter.linePos(error.pos[0]).line;
    throw new SignpostError('bad-guide', `${file}:${at}: it is no valid YAML: ${error.message}`);
  }
  if (document.contents === null) return [];
  if (!isSeq(document.contents)) {
    throw new SignpostError('bad-guide', `${file} must be a list of questions, each behind "- ".`);
  }
  return document.contents.items.map((item): Entry => {
    const start = (isMap(item) || isScalar(item) || isSeq(item)) && item.range ? item.range[0] : 0;
    return {
      value: isMap(item) || isSeq(item) ? item.toJS(document) : isScalar(item) ? item.value : item,
      line: counter.linePos(start).line,
    };
  });
}

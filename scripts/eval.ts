// npm run eval: asks the evaluation's questions and prints, by kind, how the answers score. With
// `-- --show` it prints each wrong answer of the set that is tuned on; nobody looks at the other one.
import './environment.ts';
import { parseArgs } from 'node:util';
import { answerQuestion } from '../lib/answer-question.ts';
import { ensureGuides } from '../lib/build-guides.ts';
import { openAuthor } from '../lib/compose/author.ts';
import { readConfig } from '../lib/config.ts';
import { collectAnswer } from '../lib/stream/collect-answer.ts';
import {
  type EvalQuestion,
  readQuestions,
  type Score,
  scoreAnswer,
} from '../tests/eval/question-set.ts';

type Row = { question: EvalQuestion; score: Score };

const { values } = parseArgs({ options: { show: { type: 'boolean', default: false } } });
const config = readConfig();
const index = await ensureGuides(config);
const author = await openAuthor(config);

for (const part of ['dev', 'held']) {
  const questions = readQuestions(`tests/eval/career.${part}.jsonl`);
  const rows: Row[] = [];
  for (const question of questions) rows.push(await ask(question, values.show && part === 'dev'));
  console.log(`\n${part === 'dev' ? 'Tuned on' : 'Held back'}: ${questions.length} questions`);
  console.table(Object.fromEntries(byKind(rows)));
}

async function ask(question: EvalQuestion, shows: boolean): Promise<Row> {
  const turns = [...question.history, { role: 'user' as const, text: question.question }];
  const events = answerQuestion({ turns, guide: undefined, index, author });
  const answer = await collectAnswer(question.question, events);
  const score = scoreAnswer(question, answer);
  if (shows && !score.isRight) {
    console.log(`\n${question.id} (${question.expect}): ${question.question}`);
    console.log(`[${answer.status}] ${answer.text.replace(/\]\([^)]*\)/g, ']')}`);
  }
  return { question, score };
}

function byKind(rows: Row[]): [string, Record<string, number | string>][] {
  const kinds = [...new Set(rows.map(({ question }) => question.kind))];
  const table = kinds.map((kind) => {
    const own = rows.filter(({ question }) => question.kind === kind);
    return [kind, figures(own)] as [string, Record<string, number | string>];
  });
  return [...table, ['all', figures(rows)]];
}

function figures(rows: Row[]): Record<string, number | string> {
  const covered = rows.filter(({ question }) => question.expect !== 'not-covered');
  const uncovered = rows.filter(({ question }) => question.expect === 'not-covered');
  return {
    questions: rows.length,
    right: share(rows, ({ score }) => score.isRight),
    facts: share(covered, ({ score }) => score.factsPresent),
    section: share(covered, ({ score }) => score.sectionCited),
    'rightly refused': share(uncovered, ({ score }) => score.refused),
    'wrongly refused': share(covered, ({ score }) => score.refused),
    words: Math.round(rows.reduce((sum, { score }) => sum + score.words, 0) / rows.length),
  };
}

function share(rows: Row[], holds: (row: Row) => boolean): string {
  return rows.length === 0 ? '' : (rows.filter(holds).length / rows.length).toFixed(2);
}

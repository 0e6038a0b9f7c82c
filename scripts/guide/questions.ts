// npm run guide -- questions: which of an owner's questions are answered, by which section, and how surely.
import { parseArgs } from 'node:util';
import { type AskedQuestion, askQuestions } from '../../lib/authoring/ask-questions.ts';
import { openGuides } from '../../lib/authoring/open-guides.ts';
import { readConfig } from '../../lib/config.ts';
import { runOf } from '../../lib/desk/regression-run.ts';
import type { OpenGuides } from '../../lib/signpost.ts';
import { atStore } from '../desk/at-store.ts';
import { readArguments } from '../read-arguments.ts';
import { tellBuild } from '../tell-build.ts';
import { readQuestions } from './read-questions.ts';
import { sayLacks, sayStatus, saySureness } from './say-asked.ts';

const usage = `Usage: npm run guide -- questions [FILE] [--json]

Asks the questions of FILE (questions.yaml in GUIDE_DIR, where none is named) and ends with 1 where an answer is not as
the file says. docs/authoring.md shows such a file. Where no FILE is named, the run is kept, and the desk shows it.
  --json  prints the answers as JSON`;

export async function run(args: string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = readArguments(usage, () =>
    parseArgs({ args, allowPositionals: true, options: { json: flag, help: flag } }),
  );
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const config = readConfig();
  const { path, questions } = await readQuestions(positionals[0], config.guideDir);
  const signpost = await openGuides(config, tellBuild());
  const asked = await askQuestions(questions, signpost);
  if (positionals[0] === undefined) await keep(asked, await signpost.guides());
  console.log(values.json ? JSON.stringify(asked, null, 2) : printed(asked, path));
  return asked.some(({ lacks }) => lacks.length > 0) ? 1 : 0;
}

// What was found out is told whether or not it could be kept.
async function keep(asked: AskedQuestion[], { contentHash }: OpenGuides): Promise<void> {
  try {
    await atStore((store) => store.keepRun(runOf(asked, contentHash, new Date())));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(`The run could not be kept for the desk. ${why}`);
  }
}

function printed(asked: AskedQuestion[], path: string): string {
  const lines = asked.map((each) => {
    const { question, status, sections, lacks } = each;
    const cited = sections.length > 0 ? ` by ${sections.join(', ')}` : '';
    const told = `${question.question}\n    ${sayStatus(status)}${cited}, ${saySureness(each)} sure`;
    return lacks.length === 0
      ? `ok   ${told}`
      : `FAIL ${told}\n    ${path}:${question.line}: ${sayLacks(each)}.`;
  });
  const right = asked.filter(({ lacks }) => lacks.length === 0).length;
  return [
    ...lines,
    '',
    `${right} of ${asked.length} questions are answered as they should be.`,
  ].join('\n');
}

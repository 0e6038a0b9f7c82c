// npm run guide -- diff: what an edit of the guides does to the answers to an owner's questions; made for a pull request.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askQuestions } from '../../lib/authoring/ask-questions.ts';
import { type Change, compareAnswers, isWorse } from '../../lib/authoring/compare-answers.ts';
import { withGuidesAt } from '../../lib/authoring/guides-at.ts';
import { openGuides, openGuidesLike } from '../../lib/authoring/open-guides.ts';
import { readConfig } from '../../lib/config.ts';
import { SignpostError } from '../../lib/errors.ts';
import { readArguments } from '../read-arguments.ts';
import { tellBuild } from '../tell-build.ts';
import { annotationOf, changeLines, changesAsMarkdown } from './change-lines.ts';
import { readQuestions } from './read-questions.ts';

const usage = `Usage: npm run guide -- diff <git ref> [FILE] [--markdown OUT] [--annotations] [--json]

Asks the questions of FILE (questions.yaml in GUIDE_DIR, where none is named) of the guides as they are and as they were
at <git ref>, and tells which answers differ. Ends with 1 where one is no more as the file says, is refused, or has lost
the section that it cited.
  --markdown OUT  writes a summary in Markdown, for the page of a pull request
  --annotations   prints what is worse as annotations of GitHub
  --json          prints the changes as JSON`;

export async function run(args: string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    markdown: { type: 'string' },
    annotations: flag,
    json: flag,
    help: flag,
  } as const;
  const { values, positionals } = readArguments(usage, () =>
    parseArgs({ args, allowPositionals: true, options }),
  );
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [revision, file] = positionals;
  if (!revision)
    throw new SignpostError('bad-request', `There is no git ref to compare with.\n${usage}`);
  const { path, changes, count } = await changesSince(revision, file);
  if (values.markdown !== undefined) {
    await writeFile(values.markdown, changesAsMarkdown(changes, { revision, count }));
  }
  if (values.json) console.log(JSON.stringify(changes, null, 2));
  else console.log(changeLines(changes, { revision, count }).join('\n'));
  if (values.annotations) {
    for (const change of changes.filter(isWorse)) console.log(annotationOf(change, path));
  }
  return changes.some(isWorse) ? 1 : 0;
}

type Compared = { path: string; changes: Change[]; count: number };

async function changesSince(revision: string, file: string | undefined): Promise<Compared> {
  const config = readConfig();
  const { path, questions } = await readQuestions(file, config.guideDir);
  const now = await askQuestions(questions, await openGuides(config, tellBuild()));
  const before = await withGuidesAt(revision, config.guideDir, async (guideDir) => {
    const at = { guideDir, indexDir: join(guideDir, '.signpost') };
    return askQuestions(questions, await openGuidesLike(config, at, tellBuild()));
  });
  return { path, changes: compareAnswers(before, now), count: questions.length };
}

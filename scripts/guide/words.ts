// npm run guide -- words: drafts the questions of guides, and leaves out of their words files what is of no use.
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { askQuestions } from '../../lib/authoring/ask-questions.ts';
import { type Draft, type Drafts, draftQuestions } from '../../lib/authoring/draft-questions.ts';
import { openGuides } from '../../lib/authoring/open-guides.ts';
import { type PruneProgress, pruneWords, type Wanted } from '../../lib/authoring/prune-words.ts';
import { usualQuestionsFile } from '../../lib/authoring/questions-file.ts';
import { type Config, readConfig } from '../../lib/config.ts';
import { SignpostError } from '../../lib/errors.ts';
import { replaceFile } from '../../lib/index/replace-file.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import { openModels } from '../../lib/signpost.ts';
import { writeQuestions } from '../../lib/wordings/write-questions.ts';
import { questionLines } from '../question-lines.ts';
import { readArguments } from '../read-arguments.ts';
import { tellBuild } from '../tell-build.ts';
import { readQuestions } from './read-questions.ts';

const usage = `Usage: npm run guide -- words [--write | --prune [--dry-run] [--questions FILE]]

Prints, as a file of questions, those that the guides answer and near ones that they do not, drafted from headings,
tables and definitions. Each has been asked: what its section does not answer is left out.
  --write    has the language model write the questions that each section answers into the words files
  --prune    leaves out of the words files the questions that change no answer; takes minutes. None of FILE
             (questions.yaml in GUIDE_DIR, where none is named) that is answered as the file says is lost by it
  --dry-run  with --prune, tells and changes nothing`;

export async function run(args: string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const questions = { type: 'string' } as const;
  const options = { write: flag, prune: flag, 'dry-run': flag, questions, help: flag } as const;
  const { values } = readArguments(usage, () => parseArgs({ args, options }));
  if (values.help) console.log(usage);
  else if (values.prune) {
    await prune(readConfig(), { isDry: values['dry-run'], named: values.questions });
  } else if (values.write) await write(readConfig());
  else await draft(readConfig());
  return 0;
}

async function draft(config: Config): Promise<void> {
  const signpost = await openGuides(config, tellBuild());
  const { guides } = await signpost.guides();
  const isSeveral = guides.length > 1;
  for (const guide of guides)
    console.log(printed(await draftQuestions(guide, signpost), isSeveral));
}

function printed({ answered, refused, doubtful }: Drafts, isSeveral: boolean): string {
  const lines = [
    ...answered.map((each) => entryOf(each, { section: each.sectionId }, isSeveral)),
    ...refused.map((each) => entryOf(each, { status: 'not-covered' }, isSeveral)),
  ];
  const text = lines.length > 0 ? stringify(lines, { lineWidth: 0 }) : '';
  const doubts = doubtful.map(({ question }) => `#   - ${question}`);
  if (doubts.length === 0) return text;
  const head =
    '# These get an answer. Where the guide is silent on one, list it under "notCovered" in its words file:';
  return [text, head, ...doubts].join('\n');
}

function entryOf({ question, guide, figure }: Draft, wanted: object, isSeveral: boolean): object {
  return {
    question,
    ...wanted,
    ...(figure.length > 0 && { figure }),
    ...(isSeveral && { guide }),
  };
}

async function write(config: Config): Promise<void> {
  const { author } = await openModels(config);
  if (!author) {
    throw new SignpostError(
      'bad-config',
      '--write needs a language model. Set OPENAI_API_KEY or OPENAI_BASE_URL; .env.example explains them.',
    );
  }
  for await (const report of writeQuestions(config.guideDir, author)) {
    console.log(questionLines(report).join('\n'));
  }
}

type PruneSettings = { isDry: boolean; named: string | undefined };

async function prune(config: Config, { isDry, named }: PruneSettings): Promise<void> {
  const { guideDir } = config;
  const wanted = await wantedIn(named, guideDir);
  const { embedder } = await openModels(config);
  const files = await readGuideFiles(guideDir);
  for (const file of files) {
    if (!file.wordsFile) continue;
    const name = file.wordsFile.file;
    const onProgress = tellPruning(name);
    const pruned = await pruneWords(files, file, { embedder, wanted, onProgress });
    const { listed, kept, useless, source } = pruned;
    if (!isDry && kept < listed) await replaceFile(await realpath(join(guideDir, name)), source);
    const size = `${file.wordsFile.source.length} to ${source.length} characters`;
    console.log(
      `${name}: ${kept} of ${listed} questions ${isDry ? 'would stay' : 'stay'}, ${size}. ${useless.length} are not answered as listed even with the whole list. ${pruned.wanted} of the ${wanted.length} questions that are to stay right were so, and still are.`,
    );
  }
}

// A folder without such a file wants nothing kept; one that is named has to be there.
async function wantedIn(named: string | undefined, guideDir: string): Promise<Wanted[]> {
  if (named === undefined && !existsSync(join(guideDir, usualQuestionsFile))) return [];
  const { questions } = await readQuestions(named, guideDir);
  return questions.map((question) => ({
    text: question.question,
    isRight: async (signpost) => {
      const asked = await askQuestions([question], signpost);
      return asked.every(({ lacks }) => lacks.length === 0);
    },
  }));
}

/** Milliseconds between two words of how far a round is. */
const toldEvery = 2000;

function tellPruning(name: string): (told: PruneProgress) => void {
  let toldAt = performance.now();
  return (told) => {
    if ('kept' in told) {
      console.error(
        `${name}: ${told.kept} questions are kept, ${told.wrong} are not yet answered as they should be.`,
      );
    } else if (performance.now() - toldAt > toldEvery) {
      console.error(`${name}: ${told.asked} of ${told.of} questions are asked.`);
    } else return;
    toldAt = performance.now();
  };
}

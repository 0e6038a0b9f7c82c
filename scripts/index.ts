// npm run index: checks the guides and writes their index and its readable dump; with `-- --strict` what is else a
// warning is an error. With `-- --write-questions` a language model first writes the questions that each section answers into the words files.
import './environment.ts';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildGuides } from '../lib/build-guides.ts';
import { type Config, readConfig } from '../lib/config.ts';
import { SignpostError } from '../lib/errors.ts';
import { openModels } from '../lib/signpost.ts';
import { writeQuestions } from '../lib/wordings/write-questions.ts';
import { command } from './command.ts';
import { questionLines } from './question-lines.ts';
import { tellBuild } from './tell-build.ts';

const usage = 'Usage: npm run index [-- --strict] [-- --write-questions]';

await command(async () => {
  const { isWriting, isStrict } = readArguments();
  const config = readConfig();
  if (isWriting) await writeAndTell(config);
  const index = await buildGuides(config, { ...tellBuild(), isStrict });
  for (const { slug } of index.guides) {
    const { sections, passages, statements } = index.countsOf(slug);
    console.log(`${slug}: ${sections} sections, ${passages} passages, ${statements} statements`);
  }
  const dump = relative(process.cwd(), join(config.indexDir, 'index.txt'));
  console.log(`${dump} shows how the guides were read.`);
});

async function writeAndTell(config: Config): Promise<void> {
  const { author } = await openModels(config);
  if (!author) {
    throw new SignpostError(
      'bad-config',
      '--write-questions needs a language model. Set OPENAI_API_KEY or OPENAI_BASE_URL; .env.example explains them.',
    );
  }
  for await (const report of writeQuestions(config.guideDir, author)) {
    console.log(questionLines(report).join('\n'));
  }
}

function readArguments(): { isWriting: boolean; isStrict: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        'write-questions': { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
      },
    });
    return { isWriting: values['write-questions'], isStrict: values.strict };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SignpostError('bad-request', `${reason} ${usage}`, { cause: error });
  }
}

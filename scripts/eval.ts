// npm run eval: asks the evaluation's questions and prints, by kind, how the answers score: about the bundled
// guide without its words file and with it, and about open guides. With `-- --show` it prints each wrong
// answer of the sets that are tuned on; nobody looks at the others. With `-- --set DIR [--sample n]` it runs
// the question sets of a folder instead, and with `-- --words` it goes by words alone, without an embedding model.
import './environment.ts';
import { parseArgs } from 'node:util';
import { evalCareerSets } from '../eval/career.ts';
import { openKeptEmbedder } from '../eval/kept-embedder.ts';
import { evalOpenGuides } from '../eval/open-guides.ts';
import { ownOpenGuides } from '../eval/open-questions.ts';
import { evalSets, type SetOptions } from '../eval/public-sets.ts';
import { readConfig } from '../lib/config.ts';
import { SignpostError } from '../lib/errors.ts';
import { openModels } from '../lib/signpost.ts';
import { command } from './command.ts';

const usage = 'Usage: npm run eval -- [--show] [--words] [--set DIR [--sample n]]';

await command(async () => {
  const { show: shows, words, set, sample } = readArguments();
  const config = readConfig();
  const embedder = words ? undefined : await openKeptEmbedder(config);
  if (set !== undefined) await evalSets(set, { sample, shows, models: { embedder } });
  else {
    const { author } = await openModels({ ...config, embedding: undefined });
    await evalOwnSets({ sample, shows, models: { author, embedder } });
  }
  await embedder?.keep();
  return 0;
});

async function evalOwnSets(options: SetOptions): Promise<void> {
  await evalCareerSets(options);
  await evalOpenGuides(ownOpenGuides, options);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        show: { type: 'boolean', default: false },
        words: { type: 'boolean', default: false },
        set: { type: 'string' },
        sample: { type: 'string', default: '1' },
      },
    });
    const sample = Number(values.sample);
    if (Number.isInteger(sample) && sample > 0) return { ...values, sample };
    throw new Error(`--sample "${values.sample}" is not a whole number from 1 on.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SignpostError('bad-request', `${reason} ${usage}`, { cause: error });
  }
}

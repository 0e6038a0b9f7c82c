// npm run fit:coverage -- --set DIR [--set DIR …]: fits the weights by which the coverage of a question is told and
// writes them into lib/.
import './environment.ts';
import { parseArgs } from 'node:util';
import { fitCoverage } from '../eval/fit/coverage.ts';
import { openKeptEmbedder } from '../eval/kept-embedder.ts';
import { readConfig } from '../lib/config.ts';
import { command } from './command.ts';

await command(async () => {
  const { values } = parseArgs({
    options: { set: { type: 'string', multiple: true, default: [] } },
  });
  const embedder = await openKeptEmbedder(readConfig());
  await fitCoverage({ folders: values.set, embedder });
  await embedder?.keep();
  return 0;
});

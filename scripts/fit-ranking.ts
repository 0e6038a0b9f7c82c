// npm run fit:ranking -- --set DIR [--set DIR …]: fits the weights by which statements are ranked and writes them into
// lib/.
import './environment.ts';
import { parseArgs } from 'node:util';
import { fitRanking } from '../eval/fit/ranking.ts';
import { openKeptEmbedder } from '../eval/kept-embedder.ts';
import { readConfig } from '../lib/config.ts';
import { command } from './command.ts';

await command(async () => {
  const { values } = parseArgs({
    options: { set: { type: 'string', multiple: true, default: [] } },
  });
  const embedder = await openKeptEmbedder(readConfig());
  await fitRanking({ folders: values.set, embedder });
  await embedder?.keep();
  return 0;
});

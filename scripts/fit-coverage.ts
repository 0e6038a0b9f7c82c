// npm run fit:coverage -- --set DIR: fits the weights of the coverage of a question and writes them into lib/.
import { fitCoverage } from '../eval/fit/coverage.ts';
import { command } from './command.ts';
import { readSetFolder } from './set-folder.ts';

await command(async () => {
  await fitCoverage(readSetFolder());
  return 0;
});

// npm run fit:claims -- --set DIR: fits the weights of the support of a claim and writes them into lib/.
import { fitClaims } from '../eval/fit/claims.ts';
import { command } from './command.ts';
import { readSetFolder } from './set-folder.ts';

await command(async () => {
  await fitClaims(readSetFolder());
  return 0;
});

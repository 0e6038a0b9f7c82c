// npm run dev: serves the app from its sources; an edited guide is indexed anew at the next request.
import './environment.ts';
import { ensureGuides } from '../lib/build-guides.ts';
import { readConfig } from '../lib/config.ts';
import { command } from './command.ts';
import { runNext } from './run-next.ts';

await command(async () => {
  await ensureGuides(readConfig());
  return runNext(['dev']);
});

// npm start: builds what is missing or stale (the index, the app), then serves on PORT, or 3000.
import './environment.ts';
import { ensureGuides } from '../lib/build-guides.ts';
import { readConfig } from '../lib/config.ts';
import { command } from './command.ts';
import { checkPort, readPort } from './port.ts';
import { buildApp, isBuilt, serveNext } from './run-next.ts';
import { tellBuild } from './tell-build.ts';

await command(async () => {
  await ensureGuides(readConfig(), tellBuild());
  if (!isBuilt()) {
    const code = await buildApp();
    if (code !== 0) return code;
  }
  await checkPort(readPort());
  return serveNext(['start']);
});

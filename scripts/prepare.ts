// What a server needs before it serves: the index of its guides and the app, made where they are missing or stale. A
// program of its own, so that the memory that building takes is given back before the first reader asks.
import './environment.ts';
import { ensureGuides } from '../lib/build-guides.ts';
import { readConfig } from '../lib/config.ts';
import { notePrepared } from '../lib/index/prepared-note.ts';
import { command } from './command.ts';
import { buildApp, isBuilt } from './run-next.ts';
import { tellBuild } from './tell-build.ts';

// Who started it may be killed, and then tells it nothing.
const endAlone = () => process.kill(process.pid, 'SIGTERM');
process.on('disconnect', endAlone);

await command(async () => {
  const config = readConfig();
  const index = await ensureGuides(config, tellBuild());
  const code = isBuilt() ? 0 : await buildApp();
  if (code === 0) await notePrepared(config, index);
  return code;
});

// Who listens for it waits for it.
process.off('disconnect', endAlone);

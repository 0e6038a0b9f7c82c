// A process that answers: it has made ready what is missing or stale, unless another one has, and becomes Next's server.
import { fileURLToPath } from 'node:url';
import { readConfig } from '../lib/config.ts';
import { isPrepared } from '../lib/index/prepared-note.ts';
import { endAtOnceWhenTold } from '../lib/server/life/ends-at-once.ts';
import { checkPort, readPort } from './port.ts';
import { becomeServer, isBuilt } from './run-next.ts';
import { exitCodeOf, runNode } from './run-node.ts';

const preparing = fileURLToPath(new URL('prepare.ts', import.meta.url));

/** Gives an exit code where there is nothing to serve; else the process goes on as the server. */
export async function serve({ isFirst }: { isFirst: boolean }): Promise<number> {
  endAtOnceWhenTold();
  if (isFirst) {
    const code = await prepare();
    if (code !== 0) return code;
  }
  await becomeServer();
  return 0;
}

async function prepare(): Promise<number> {
  // What is wrong with the settings is told before anything is started.
  const config = readConfig();
  const code =
    isBuilt() && (await isPrepared(config))
      ? 0
      : exitCodeOf(await runNode([preparing], { isLeashed: true }));
  if (code === 0) await checkPort(readPort());
  return code;
}

// npm start: builds what is missing or stale (the index, the app), then serves on PORT, or 3000, from as many processes as
// WORKERS says. A single one is this process itself; several are held together by it, and it reads no guide.
import './environment.ts';
import cluster from 'node:cluster';
import { maxHeaderSize } from 'node:http';
import { fileURLToPath } from 'node:url';
import { workerCount } from '../lib/server/workers/worker-count.ts';
import { command } from './command.ts';
import { mostHeaderBytes, nodeOptions } from './node-options.ts';
import { whenOrphaned } from './when-orphaned.ts';

const self = fileURLToPath(import.meta.url);

await command(async () => {
  if (cluster.isWorker) return serveHere(cluster.worker?.id === 1);
  // What is no number is told by who reads the configuration.
  const count = workerCount(process.env.WORKERS) ?? 1;
  whenOrphaned(() => process.kill(process.pid, 'SIGTERM'));
  if (count > 1) {
    console.log(`Signpost answers from ${count} processes; WORKERS tells how many.`);
    const { supervise } = await import('../lib/server/workers/supervisor.ts');
    return supervise({ count, exec: self, execArgv: nodeOptions });
  }
  if (maxHeaderSize >= mostHeaderBytes) return serveHere(true);
  const { runServer } = await import('./run-next.ts');
  return runServer([self]);
});

// The channel to who started it would keep a process that has nothing to serve.
if (process.connected && process.exitCode !== 0) process.exit();

// Loaded by who serves alone.
async function serveHere(isFirst: boolean): Promise<number> {
  const { serve } = await import('./serve.ts');
  return serve({ isFirst });
}

// The built app on a port of its own, with settings of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type App = { origin: string; stop(): Promise<void> };

/**
 * Starts `npm start` and waits until it serves; the app must be built already. All who ask are one reader.
 * @param command `dev` starts `npm run dev`, which needs no build; a folder runs one of these at a time.
 */
export async function startApp(
  settings: Record<string, string>,
  command: 'start' | 'dev' = 'start',
): Promise<App> {
  const port = await freePort();
  const usual = { RATE_LIMIT: 'off', DATA_DIR: 'reports/data' };
  const env = { ...usual, ...process.env, ...settings, PORT: String(port) };
  const child = spawn('node', [`scripts/${command}.ts`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  const origin = `http://localhost:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  try {
    await untilServing(`${origin}/api/health`, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, stop };
}

async function untilServing(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The app ended with code ${child.exitCode}.`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await sleep(200);
  }
  throw new Error(`Nothing serves ${url}.`);
}

// Below the ports that a system hands out by itself: one of those may be another test's by the time that the
// app listens.
const ports = { first: 20_000, count: 12_000 };

export async function freePort(): Promise<number> {
  const port = ports.first + Math.floor(Math.random() * ports.count);
  const server = createServer().listen(port);
  try {
    await once(server, 'listening');
  } catch {
    return freePort();
  }
  server.close();
  await once(server, 'close');
  return port;
}

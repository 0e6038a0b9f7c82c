// Whether a server can listen where it is to, told in a sentence before anything is started.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { SignpostError } from '../lib/errors.ts';

/** PORT, or 3000. @throws SignpostError `bad-config` for what is no port. */
export function readPort({ PORT }: Record<string, string | undefined> = process.env): number {
  const text = PORT?.trim() || '3000';
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port > 0 && port < 65_536) return port;
  throw new SignpostError('bad-config', 'PORT is no port. Use a number from 1 to 65535.');
}

const mends: Record<string, string> = {
  EADDRINUSE: 'Something else listens there: stop it, or set PORT to another number.',
  EACCES: 'This user may not listen there: set PORT to a number from 1024 on.',
};

/** @throws SignpostError `bad-config` where the port is taken or not allowed. */
export async function checkPort(port: number): Promise<void> {
  // By itself, and not through the supervisor of several processes, which would take it for the server's.
  const server = createServer().listen({ port, exclusive: true });
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const mend = mends[code];
    if (mend === undefined) throw error;
    throw new SignpostError('bad-config', `Port ${port} cannot be used. ${mend}`);
  }
  server.close();
  await once(server, 'close');
}

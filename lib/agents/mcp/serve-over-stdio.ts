// The guide for MCP clients on the same machine, which start this process and speak with it over its standard input
// and output: nothing else may be written there.
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { type GuideServerOptions, guideServer } from './guide-server.ts';

/** Serves until the client closes the input. */
export function serveOverStdio(options: Omit<GuideServerOptions, 'signal'>): void {
  const ending = new AbortController();
  const server = () => guideServer({ ...options, signal: ending.signal });
  serveStdio(server);
  process.stdin.once('close', () => ending.abort());
}

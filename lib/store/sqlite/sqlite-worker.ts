// Runs in a worker thread: one connection to a file of SQLite. A write waits for the disk, and for other processes that
// write; on this thread that holds up nobody.
import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

type Asked = { id: number; sql: string; parameters: SQLInputValue[] } | 'close';

/** Milliseconds for which a write waits for those of other processes. */
const patience = 5000;

const { path } = workerData as { path: string };
mkdirSync(dirname(path), { recursive: true });
// Made here, so that it is for the server's user alone; what SQLite puts beside it has the rights of this one.
closeSync(openSync(path, 'a', 0o600));
const database = new DatabaseSync(path, { timeout: patience });
// Readers wait for no writer, and what is committed is on the disk.
for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) {
  database.exec(`PRAGMA ${setting}`);
}
const opened = identity();

parentPort?.on('message', (asked: Asked) => {
  if (asked === 'close') {
    database.close();
    parentPort?.close();
    return;
  }
  const { id, sql, parameters } = asked;
  // What is written into a file that has no name any more is lost.
  const isMoved = identity() !== opened;
  try {
    parentPort?.postMessage(isMoved ? { id, isMoved } : { id, ...run(sql, parameters) });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});

function run(sql: string, parameters: SQLInputValue[]) {
  const statement = database.prepare(sql);
  if (statement.columns().length > 0) return { rows: statement.all(...parameters), changes: 0 };
  return { rows: [], changes: Number(statement.run(...parameters).changes) };
}

/** Which file the path names; empty where there is none. */
function identity(): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : '';
}

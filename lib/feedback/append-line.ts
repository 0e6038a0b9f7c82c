// Adds a line to a file so that it is on the disk when the promise resolves, and never mixes with others.
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

const lineFeed = 0x0a;
const lastWrites = new Map<string, Promise<void>>();

/**
 * Appends one line to a file that only the server's user may read; its folder is made when missing.
 * Lines of one process are written one after the other, those of several by one append each. A line that
 * a full disk or a crash has cut off stays a line of its own.
 * @throws the error of the file system; the line may then be there in part.
 */
export function appendLine(path: string, line: string): Promise<void> {
  const before = lastWrites.get(path) ?? Promise.resolve();
  const written = before.then(() => writeLine(path, line));
  // A failure is told to the caller of that line, and does not keep the next from trying.
  lastWrites.set(
    path,
    written.catch(() => {}),
  );
  return written;
}

async function writeLine(path: string, line: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a+', 0o600);
  try {
    const start = (await endsInsideLine(file)) ? '\n' : '';
    const bytes = Buffer.from(`${start}${line}\n`);
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten < bytes.length) {
      throw new Error(`Only ${bytesWritten} of ${bytes.length} bytes could be written to ${path}.`);
    }
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function endsInsideLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== lineFeed;
}

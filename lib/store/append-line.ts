// Adds a line to a file so that it is on the disk when the promise resolves, and never mixes with others. A file that
// is full is put aside, and the oldest of those is given up: in all they take so much room and no more.
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { putAside } from './put-aside.ts';

const lineFeed = 0x0a;

/** How much of a file and of a queue there may be, and how many full files are kept beside the one in use. */
type AppendLimits = { fileBytes: number; fullFiles: number; waitingLines: number };

const defaultLimits: AppendLimits = {
  fileBytes: 16 * 1024 * 1024,
  fullFiles: 3,
  waitingLines: 200,
};

type Queue = { last: Promise<void>; length: number };

const queues = new Map<string, Queue>();

/**
 * Appends one line to a file that only the server's user may read; its folder is made when missing. A full one is
 * put aside (`putAside`).
 * Lines of one process are written one after the other, those of several by one append each. A line that
 * a full disk or a crash has cut off stays a line of its own.
 * @throws the error of the file system, the line may then be there in part; or an error of our own when
 * the line alone is too long for a file, or the queue of lines is full.
 */
export function appendLine(path: string, line: string, limits = defaultLimits): Promise<void> {
  const queue = queues.get(path) ?? { last: Promise.resolve(), length: 0 };
  if (queue.length >= limits.waitingLines) {
    return Promise.reject(
      new Error(`${queue.length} lines wait already to be written to ${path}.`),
    );
  }
  queue.length += 1;
  const written = queue.last
    .then(() => writeLine(path, line, limits))
    .finally(() => {
      queue.length -= 1;
    });
  // A failure is told to the caller of that line, and does not keep the next from trying.
  queue.last = written.catch(() => {});
  queues.set(path, queue);
  return written;
}

async function writeLine(path: string, line: string, limits: AppendLimits): Promise<void> {
  const isWritten = await writeWhereRoom(path, line, limits);
  if (isWritten) return;
  await putAside(path, limits.fullFiles);
  await writeLine(path, line, limits);
}

async function writeWhereRoom(
  path: string,
  line: string,
  { fileBytes }: AppendLimits,
): Promise<boolean> {
  const made = await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a+', 0o600);
  try {
    const { size } = await file.stat();
    const start = (await endsInsideLine(file, size)) ? '\n' : '';
    const bytes = Buffer.from(`${start}${line}\n`);
    if (size + bytes.length > fileBytes) {
      if (size > 0) return false;
      throw new Error(`A line of ${bytes.length} bytes is too long for ${path}.`);
    }
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten < bytes.length) {
      throw new Error(`Only ${bytesWritten} of ${bytes.length} bytes could be written to ${path}.`);
    }
    await file.datasync();
    if (size === 0) await syncFolders(dirname(path), made);
    return true;
  } finally {
    await file.close();
  }
}

async function endsInsideLine(file: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== lineFeed;
}

// A new file is found after a crash only when its folder is on the disk too, and so are the folders that
// were made for it, of which `made` is the outermost. Windows opens no folder, and needs none of it.
async function syncFolders(folder: string, made: string | undefined): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  const isInside = made !== undefined && folder.startsWith(made);
  if (isInside) await syncFolders(dirname(folder), made);
}

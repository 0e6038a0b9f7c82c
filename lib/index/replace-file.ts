// Writes a file so that a reader never sees half of it, and tells where nothing can be written.
import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';

/** Writes a draft beside the file and puts it in the file's place. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

const unwritable = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'];

/** For a failed write of what can be made again: says so in a sentence. @throws what is another failure. */
export function tellUnkept(what: string, folder: string): (error: unknown) => void {
  return (error) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!unwritable.includes(code)) throw error;
    console.warn(
      `${what} cannot be kept in ${folder} (${code}), and is made anew at each start. Make the folder writable, or run "npm run index" where it is.`,
    );
  };
}

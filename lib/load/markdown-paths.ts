// Finds the files of a folder of guides, and stays inside it: a link that leads out would publish what lies there,
// and a link to a folder would give each of its guides twice, or for ever.
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Paths relative to the folder, sorted; hidden files and folders and `node_modules` are passed over. */
export async function filesInside(folder: string): Promise<string[]> {
  const root = await realpath(folder);
  const found: string[] = [];
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of await readdir(join(root, at), { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(root, path)))) {
        found.push(path);
      }
    }
  }
  return found.sort();
}

// A link to a file beside it is how some mounts show a file (a ConfigMap of Kubernetes does).
async function leadsToFile(root: string, path: string): Promise<boolean> {
  const target = await realpath(join(root, path)).catch(() => undefined);
  if (target === undefined) {
    console.warn(`The link "${path}" in ${root} leads nowhere, and is passed over.`);
    return false;
  }
  if (target !== root && !target.startsWith(root + sep)) {
    console.warn(
      `The link "${path}" in ${root} leads out of that folder, and is not followed. Put the file itself there, or set GUIDE_DIR to the folder that holds it.`,
    );
    return false;
  }
  const isFile = (await stat(target)).isFile();
  if (!isFile) {
    console.warn(
      `The link "${path}" in ${root} leads to a folder, whose files are read where they are.`,
    );
  }
  return isFile;
}

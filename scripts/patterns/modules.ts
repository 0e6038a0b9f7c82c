// The modules of the project as their constants see each other: what a name at a module's top stands for,
// in the file itself or in the file that it is imported from.
import { readFileSync, statSync } from 'node:fs';
import { type Module, readModule } from './read-module.ts';

/** Gives the module at a path, or undefined where there is none. */
export type OpenModule = (path: string) => Module | undefined;

/** Opens modules from the disk, each once. */
export function createModules(): OpenModule {
  const opened = new Map<string, Module | undefined>();
  return (path) => {
    if (!opened.has(path)) {
      opened.set(path, isFile(path) ? readModule(path, readFileSync(path, 'utf8')) : undefined);
    }
    return opened.get(path);
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

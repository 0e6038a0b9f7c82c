// What some guides asked of the names of their folder, taken down: while each is answered alike they are read alike,
// whatever guides are added, taken away or called otherwise.
import type { GuideNames } from './guide-folder.ts';

/** What was asked, and the guide that was found. */
export type Look = { by: keyof GuideNames; asked: string; from: string; found: string | undefined };

export class RecordedNames implements GuideNames {
  readonly #names: GuideNames;
  readonly #looks = new Map<string, Look>();

  constructor(names: GuideNames) {
    this.#names = names;
  }

  get looks(): Look[] {
    return [...this.#looks.values()];
  }

  slugOf(file: string): string | undefined {
    return this.#look('slugOf', file);
  }

  byName(name: string): string | undefined {
    return this.#look('byName', name);
  }

  byPath(path: string, file: string): string | undefined {
    return this.#look('byPath', path, file);
  }

  #look(by: Look['by'], asked: string, from = ''): string | undefined {
    const found = foundBy(this.#names, { by, asked, from });
    this.#looks.set(`${by}\0${asked}\0${from}`, { by, asked, from, found });
    return found;
  }
}

/** Whether all of it would be found again. */
export function areFoundAgain(looks: Look[], names: GuideNames): boolean {
  return looks.every((look) => foundBy(names, look) === look.found);
}

function foundBy(names: GuideNames, { by, asked, from }: Omit<Look, 'found'>): string | undefined {
  return by === 'byPath' ? names.byPath(asked, from) : names[by](asked);
}

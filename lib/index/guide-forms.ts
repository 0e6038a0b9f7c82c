// Short and joined forms of what guides write: the initials of headings and names ("wfh" for "Working from home", "PTO"
// for "paid time off (PTO)"), and hyphens left out ("parttimers" for "part-timers").
import { giveWay } from '../give-way.ts';
import { stopWords } from '../language/stop-words.ts';
import { normalize, stemOf, tokenize } from '../language/terms.ts';
import type { Guide, Statement } from '../types.ts';
import { StringTable } from './string-table.ts';

/** What guides write, by the form that readers may type. */
export type GuideForms = {
  /** A phrase by its initials; undefined also where two phrases share them. */
  ofInitials(initials: string): string | undefined;
  /** A word with hyphens by the stem of the same without them. */
  ofCompound(stem: string): string | undefined;
};

/** What is read of some guides, as it goes from one thread to another. */
export type FormsPart = {
  /** Undefined where two phrases share their initials. */
  initials: Map<string, string | undefined>;
  compounds: Map<string, string>;
};

/** Letters of initials, and the most words of a phrase that they are read from. */
const fewestInitials = 2;
const mostInitials = 5;
const longestPhrase = 8;
/** Statements that are read before other work gets its turn. */
const readAtOnce = 500;

const bracketed = /(?<!\p{L})((?:\p{L}{1,30}[ -]){2,6})\((\p{Lu}{2,6})s?\)/gu;
const name = /(?<!\p{L})\p{Lu}\p{L}{1,30}(?: \p{Lu}\p{L}{1,30}){1,4}/gu;
const hyphened = /(?<![\p{L}-])\p{L}{1,30}(?:-\p{L}{1,30}){1,3}/gu;
const leading = /^[^.:;,?!]{3,60}(?=[.:] )/u;

/** Takes the forms down, text by text. */
export class FormsBuilder {
  readonly #initials: FormsPart['initials'] = new Map();
  readonly #compounds: FormsPart['compounds'] = new Map();

  /** The whole of a short phrase, and what it begins with; the first and the last word of it carry a subject. */
  addPhrase(phrase: string): void {
    const all = tokenize(phrase);
    const words = all.slice(Math.max(0, all.findIndex(isContent)));
    if (words.length > longestPhrase) return;
    for (let to = fewestInitials; to <= Math.min(mostInitials, words.length); to += 1) {
      if (isContent(words[to - 1] ?? '')) this.#addInitials(words.slice(0, to));
    }
  }

  addStatement({ kind, text }: Pick<Statement, 'kind' | 'text'>): void {
    // "def fn" and its like are no words of a guide.
    if (kind === 'code') return;
    this.addPhrase(leading.exec(text)?.[0] ?? '');
    for (const [phrase] of text.matchAll(name)) this.addPhrase(phrase);
    for (const [, phrase = '', short = ''] of text.includes('(') ? text.matchAll(bracketed) : []) {
      const words = tokenize(phrase).slice(-short.length);
      if (initialsOf(words) === short.toLowerCase()) this.#addInitials(words);
    }
    for (const [compound] of text.matchAll(hyphened)) {
      const stem = stemOf(normalize(compound.replaceAll('-', '')));
      this.#compounds.set(stem, compound.toLowerCase());
    }
  }

  append({ initials, compounds }: FormsPart): void {
    for (const [short, phrase] of initials) this.#share(short, phrase);
    for (const [stem, compound] of compounds) this.#compounds.set(stem, compound);
  }

  part(): FormsPart {
    return { initials: this.#initials, compounds: this.#compounds };
  }

  finish(): FormTables {
    const told = [...this.#initials].filter((each): each is [string, string] => !!each[1]);
    return { initials: tablesOf(told), compounds: tablesOf([...this.#compounds]) };
  }

  #addInitials(words: string[]): void {
    this.#share(initialsOf(words), words.join(' ').toLowerCase());
  }

  #share(short: string, phrase: string | undefined): void {
    const isShared = this.#initials.has(short) && this.#initials.get(short) !== phrase;
    this.#initials.set(short, isShared ? undefined : phrase);
  }
}

type Pairs = { keys: StringTable; values: StringTable };

/** The forms as they are kept. */
export type FormTables = { initials: Pairs; compounds: Pairs };

function tablesOf(pairs: [string, string][]): Pairs {
  return {
    keys: StringTable.of(pairs.map(([key]) => key)),
    values: StringTable.of(pairs.map(([, value]) => value)),
  };
}

/** The forms of kept tables. */
export function formsIn({ initials, compounds }: FormTables): GuideForms {
  const look = ({ keys, values }: Pairs, key: string) => {
    const number = keys.find(key);
    return number === undefined ? undefined : values.at(number);
  };
  return {
    ofInitials: (short) => look(initials, short),
    ofCompound: (stem) => look(compounds, stem),
  };
}

/** The forms of guides that are held whole; others may go first meanwhile. */
export async function readGuideForms(guides: Guide[]): Promise<GuideForms> {
  const builder = new FormsBuilder();
  let read = 0;
  for (const { sections, statements } of guides) {
    for (const { title } of sections) builder.addPhrase(title);
    for (const statement of statements) {
      builder.addStatement(statement);
      read += 1;
      if (read % readAtOnce === 0) await giveWay();
    }
  }
  return formsIn(builder.finish());
}

function isContent(word: string): boolean {
  return !stopWords.has(normalize(word));
}

function initialsOf(words: string[]): string {
  return words.map((word) => normalize(word).charAt(0)).join('');
}

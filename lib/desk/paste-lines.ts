// Lines that an author can paste where readers ask in vain: a section for the guide, and entries for its words file. What
// readers wrote is text in them. They are in English, as the guides are that are understood.
import { stringify } from 'yaml';
import { normalize } from '../language/terms.ts';
import type { Guide, Section } from '../types.ts';
import { escapeMarkdown } from '../wire/escape-markdown.ts';

export type PasteLines = {
  /** Markdown: a heading with an id of its own, and what is still to be written. */
  guide: string;
  /** YAML for a words file; undefined where no section comes near. */
  askedAs: string | undefined;
  notCovered: string;
};

export type Lacking = {
  /** Words of the subject. */
  label: string[];
  /** As readers ask, the most often asked first. */
  examples: string[];
  /** The section below which it belongs. */
  near: Pick<Section, 'id' | 'depth'> | undefined;
  guide: Pick<Guide, 'sections'> | undefined;
};

const deepest = 6;

export function pasteLines({ label, examples, near, guide }: Lacking): PasteLines {
  const words = label.length > 0 ? label : ['Question'];
  const title = words.join(' ');
  const depth = Math.min(deepest, (near?.depth ?? 1) + 1);
  const id = freeId(words, guide?.sections ?? []);
  const asked = examples.map(onOneLine).filter((example) => example !== '');
  const questions = asked.map((example) => `“${asGuideText(example)}”`).join(', ');
  const todo = `TODO: answer ${questions || asGuideText(title)}`;
  return {
    guide: `${'#'.repeat(depth)} ${asGuideText(capitalized(title))} {#${id}}\n\n${todo}\n`,
    askedAs: near && yamlOf({ askedAs: { [near.id]: asked } }),
    notCovered: yamlOf({ notCovered: asked }),
  };
}

function yamlOf(words: object): string {
  return stringify(words, { lineWidth: 0 });
}

function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * Text in a guide. Braces become round, for what fills a place is not quoted however it is escaped, and addresses come
 * apart, for they would lead there; of what begins comments and formulas in dialects of Markdown no sign is left as it is.
 */
function asGuideText(text: string): string {
  const rounded = text
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replace(/:\/\/|(?<=www)\./gi, ' ');
  return escapeMarkdown(rounded).replace(/[%$]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** An id of plain letters and digits that no section of the guide has. */
function freeId(words: string[], sections: Pick<Section, 'id'>[]): string {
  const plain = words.map((word) => normalize(word).replace(/[^\p{L}\p{N}]/gu, ''));
  const made = plain.filter((word) => word !== '').join('-') || 'question';
  const taken = new Set(sections.map(({ id }) => id));
  let id = made;
  for (let number = 2; taken.has(id); number += 1) id = `${made}-${number}`;
  return id;
}

// Puts Markdown as people write it into the one kind that the parser reads. Code is left as it is, and so the parser
// is asked first where code stands; a guide of plain Markdown is parsed once.
import type { Code, InlineCode, Nodes, Root } from 'mdast';
import { markContainers } from './mark-containers.ts';
import { type Classed, maskAttributes } from './mask-attributes.ts';
import { maskAutodoc } from './mask-autodoc.ts';
import { maskMdx } from './mask-mdx.ts';
import { maskNotes } from './mask-notes.ts';
import { maskFormulas, maskMarks, maskRoles } from './mask-signs.ts';
import { maskTemplates } from './mask-templates.ts';
import { type Doubt, type Mark, SourceMask, type WrittenLink } from './source-mask.ts';

export type ReadSource = {
  tree: Root;
  /** As long as the source. */
  text: string;
  marks: ReadonlyMap<number, Mark>;
  links: WrittenLink[];
  classed: Classed[];
  doubts: Doubt[];
};

/** Indented boxes within each other that are read. */
const mostLevels = 6;

export function readDialects(source: string, parse: (text: string) => Root): ReadSource {
  let tree = parse(source);
  let code = codeIn(tree);
  const mask = new SourceMask(source, code.map(stretchOf));
  let parsedText = source;
  const readAgain = () => {
    mask.apply();
    if (mask.text === parsedText) return false;
    parsedText = mask.text;
    tree = parse(mask.text);
    code = codeIn(tree);
    mask.readCode(code.map(stretchOf));
    return true;
  };
  maskAutodoc(mask);
  // What is indented below a mark is code until that is read.
  for (let level = 0; level < mostLevels; level += 1) {
    markContainers(
      mask,
      code.filter((each) => each.type === 'code'),
    );
    if (!readAgain()) break;
  }
  maskTemplates(mask);
  readAgain();
  maskRoles(
    mask,
    code.filter((each) => each.type === 'inlineCode'),
  );
  mask.apply();
  for (const step of [maskMdx, maskNotes, maskFormulas, maskMarks]) {
    step(mask);
    mask.apply();
  }
  const classed = maskAttributes(mask);
  mask.apply();
  if (mask.text !== parsedText) tree = parse(mask.text);
  const { text, marks, links, doubts } = mask;
  return { tree, text, marks, links, classed, doubts };
}

function codeIn(tree: Root): (Code | InlineCode)[] {
  const found: (Code | InlineCode)[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'code' || node.type === 'inlineCode') found.push(node);
    else if ('children' in node) for (const child of node.children) waiting.push(child);
  }
  return found;
}

function stretchOf({ position }: Code | InlineCode) {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

// The round trip of shapes: how many headings, tables, items of nested lists and notes an original has, taken before the
// steps that make the guide, and how many of them the guide has as such.
import type { Nodes, Root } from 'mdast';

const names = ['headings', 'tables', 'nestedItems', 'notes'] as const;

/** Counts; undefined is what an original does not say, as a PDF does not say what is a heading. */
export type Shapes = Partial<Record<(typeof names)[number], number>>;

export type KeptShapes = Partial<
  Record<(typeof names)[number], { inSource: number; kept: number }>
>;

/** Of a guide, as it is read back. */
export function shapesOfGuide(tree: Root): Required<Shapes> {
  const shapes = { headings: 0, tables: 0, nestedItems: 0, notes: 0 };
  const waiting: { node: Nodes; isInItem: boolean }[] = [{ node: tree, isInItem: false }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { node, isInItem } = place;
    const isItem = node.type === 'listItem';
    if (node.type === 'heading') shapes.headings += 1;
    if (node.type === 'table') shapes.tables += 1;
    if (node.type === 'footnoteDefinition') shapes.notes += 1;
    if (isItem && isInItem) shapes.nestedItems += 1;
    if (!('children' in node)) continue;
    for (const child of node.children) waiting.push({ node: child, isInItem: isInItem || isItem });
  }
  return shapes;
}

/** What of the original the guide has as such. A guide may have more: a title that the page gave in its head alone. */
export function compareShapes(original: Shapes, guide: Required<Shapes>): KeptShapes {
  const kept: KeptShapes = {};
  for (const name of names) {
    const inSource = original[name];
    if (inSource !== undefined && inSource > 0) {
      kept[name] = { inSource, kept: Math.min(inSource, guide[name]) };
    }
  }
  return kept;
}

const lossOf: Record<(typeof names)[number], (lost: string) => string> = {
  headings: (lost) =>
    `${lost} headings of the source are no headings in the guide: look at its parts.`,
  tables: (lost) =>
    `${lost} tables of the source are no tables in the guide, as those are that only arrange a page: look whether each row still says what it is about.`,
  nestedItems: (lost) => `${lost} items of lists in lists stand elsewhere in the guide.`,
  notes: (lost) => `${lost} notes of the source are no footnotes in the guide.`,
};

/** A sentence for each loss. */
export function toldShapes(shapes: KeptShapes): string[] {
  return names.flatMap((name) => {
    const { inSource, kept } = shapes[name] ?? { inSource: 0, kept: 0 };
    return kept < inSource ? [lossOf[name](`${inSource - kept} of ${inSource}`)] : [];
  });
}

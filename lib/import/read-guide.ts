// How Signpost reads a guide that was just made: its sections and statements, what it doubts, and every word that a
// reader would see of it. This is the build's own reading, so that what it would lose counts as lost.
import type { Root } from 'hast';
import { chunkGuide } from '../chunk/chunk-guide.ts';
import type { GuideWarning } from '../load/guide-warning.ts';
import { parseGuides } from '../load/parse-guides.ts';
import { attribute, elementsIn, textOf } from './html/elements.ts';
import { type Shapes, shapesOfGuide } from './shapes.ts';

export type GuideReading = {
  title: string;
  sections: number;
  statements: number;
  warnings: GuideWarning[];
  shapes: Required<Shapes>;
  /** Titles and text of all sections. */
  text: string;
};

/** @throws SignpostError `bad-guide` for what the build would refuse. */
export async function readGuide(file: string, markdown: string): Promise<GuideReading> {
  const warnings: GuideWarning[] = [];
  const [parsed] = parseGuides([{ file, source: markdown }]);
  const shapes = shapesOfGuide(parsed?.tree ?? { type: 'root', children: [] });
  if (!parsed) return { title: '', sections: 0, statements: 0, warnings, shapes, text: '' };
  // Which links of a guide lead anywhere is known when all guides are there.
  const warn = (warning: GuideWarning) => {
    if (!warning.text.startsWith('the link "')) warnings.push(warning);
  };
  const { title, sections, statements } = await chunkGuide(parsed, { warn });
  const texts = sections.map((section) => `${section.title}\n${shownIn(section.content)}`);
  return {
    title,
    sections: sections.length,
    statements: statements.length,
    warnings,
    shapes,
    text: texts.join('\n'),
  };
}

// The titles of boxes, folds and tabs are shown with them, and are no text of theirs.
function shownIn(content: Root): string {
  const titles = [...elementsIn(content)].map((each) => attribute(each, 'dataTitle'));
  return [textOf(content), ...titles].join('\n');
}

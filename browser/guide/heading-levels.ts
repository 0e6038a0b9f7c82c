// Which heading each section gets below the page's own: one further in than the section around it, so that
// no level is left out where the guide leaves one out.
import type { Section } from '../../lib/types.ts';

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** In the order of the sections. */
export function headingLevels(sections: Pick<Section, 'depth'>[]): HeadingLevel[] {
  const around: number[] = [];
  return sections.map(({ depth }) => {
    while ((around.at(-1) ?? 0) >= depth) around.pop();
    return levelBelow(around.push(depth));
  });
}

const levels: HeadingLevel[] = [2, 3, 4, 5, 6];

function levelBelow(steps: number): HeadingLevel {
  return levels[steps - 1] ?? 6;
}

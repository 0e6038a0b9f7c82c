// Has a whole guide read, of which only parts may be in memory, while others go first now and then.
import { giveWay } from '../give-way.ts';
import type { GuideIndex } from './guide-index.ts';
import type { SectionTexts } from './guide-texts.ts';

/** What is read of guides stays so as long as anybody holds it. */
const held = new Set<SectionTexts[]>();

/**
 * Does what asks for all sections of a guide at once, when they are read.
 * @throws SignpostError `unknown-guide` when the index holds none of that slug.
 */
export async function whileRead<Result>(
  index: Pick<GuideIndex, 'texts' | 'guideNumber'>,
  slug: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { texts } = index;
  const number = index.guideNumber(slug);
  const [from = 0, to = 0] = texts.layout.guideSections.subarray(number, number + 2);
  const read: SectionTexts[] = [];
  held.add(read);
  try {
    for (let at = from; at < to; at += 1) {
      await giveWay();
      read.push(texts.read(at));
    }
    return await work();
  } finally {
    held.delete(read);
  }
}

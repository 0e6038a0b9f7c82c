// Groups the statements of a section into passages: the whole section where it is short enough for an
// answer, else neighbouring statements of about that size. A statement is never cut.
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import type { Passage, Statement } from '../types.ts';

/** Characters of text in one passage: about 250 words, two or three paragraphs. */
const passageSize = 1600;

// One statement a line and an empty line between blocks, so that the splitter cuts between blocks
// before it cuts between statements. The last separator occurs nowhere, for a line that is longer than
// the size would else be cut at every character.
const splitter = new RecursiveCharacterTextSplitter({
  chunkSize: passageSize,
  chunkOverlap: 0,
  separators: ['\n\n', '\n', '\0'],
});

/**
 * The passages of one section.
 * @param first Position in the guide of the section's first statement.
 */
export async function cutPassages(
  guide: string,
  statements: Statement[],
  first: number,
): Promise<Passage[]> {
  const opening = statements[0];
  if (!opening) return [];
  const { sectionId } = opening;
  const sizes = await statementsPerPassage(statements);
  let start = 0;
  return sizes.map((size, part) => {
    const own = statements.slice(start, start + size);
    start += size;
    return {
      id: `${guide}/${sectionId}${part === 0 ? '' : `~${part + 1}`}`,
      guide,
      sectionId,
      first: first + start - size,
      last: first + start,
      text: own.map((statement) => statement.text).join('\n'),
    };
  });
}

async function statementsPerPassage(statements: Statement[]): Promise<number[]> {
  const lines = statements.map((statement, position) => {
    const isNewBlock = position > 0 && statements[position - 1]?.block !== statement.block;
    return (isNewBlock ? '\n' : '') + statement.text;
  });
  const text = lines.join('\n');
  if (text.length <= passageSize) return [statements.length];
  const chunks = await splitter.splitText(text);
  return chunks.map((chunk) => chunk.split('\n').filter((line) => line !== '').length);
}

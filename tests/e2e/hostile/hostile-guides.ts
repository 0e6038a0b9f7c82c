// A folder of guides whose author means harm, in every place that an author can write into.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dealt } from './payloads.ts';

/** How many guides the payloads are spread over: what one opens and never closes reaches no further than its end. */
export const guideCount = 12;

export const slugOf = (at: number) => `harbour-${at}`;

/** The folder's path; it is for the caller to take away. */
export async function writeHostileGuides(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  for (const [at, texts] of dealt(guideCount).entries()) {
    const line = (nth: number) => oneLine(texts[nth] ?? '').slice(0, 190) || 'x';
    const frontMatter = {
      title: `Harbour ${at} ${line(0)}`,
      description: line(1),
      starterQuestions: [line(2), line(3)],
    };
    const yaml = Object.entries(frontMatter).map(
      ([key, value]) => `${key}: ${JSON.stringify(value)}`,
    );
    const sections = texts.map((text, nth) =>
      [
        `## Pier ${at}-${nth} ${oneLine(text)} {#pier-${at}-${nth}}`,
        `Pier ${at}-${nth} costs 7 crowns, says ${text}`,
        text,
      ].join('\n\n'),
    );
    const words = {
      synonyms: [['pier', line(4)]],
      askedAs: { [`pier-${at}-0`]: [line(5), `Where does the ferry moor, ${line(6)}?`] },
      notCovered: [line(7)],
    };
    await writeFile(
      join(folder, `${slugOf(at)}.md`),
      `---\n${yaml.join('\n')}\n---\n# Harbour ${at}\n\n${sections.join('\n\n')}\n`,
    );
    await writeFile(join(folder, `${slugOf(at)}.words.yaml`), JSON.stringify(words));
  }
  return folder;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

// Who began a thing, of which a guide says everything else.
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { withUntoldOrigins } from '../../lib/compose/untold-origin.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { retrieve } from '../../lib/retrieve/retrieve.ts';
import type { AnswerStatus } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';

const club = 'The club owns two boats. Members of the club row on Sundays.';

/** The verdict of a guide where likeness let a question pass. */
async function verdictOn(question: string, text: string): Promise<AnswerStatus> {
  const source = `# Rowing club\n\n## The club {#club}\n\n${text}\n`;
  const index = await indexGuides([{ file: 'club.md', source }]);
  const found = retrieve(await understand([{ role: 'user', text: question }], index), index);
  const parts = found.parts.map((part) => ({ ...part, verdict: 'answered' as const }));
  const passed = { ...found, parts, verdict: 'answered' as const };
  return withUntoldOrigins(passed, labelStatements(passed, index)).verdict;
}

describe('who began a thing, or when', () => {
  test.each(['Who founded the club?', 'When was the club established?'])(
    'is not answered by what else is said of it: %s',
    async (question) => {
      expect(await verdictOn(question, club)).toBe('not-covered');
    },
  );

  test.each(['Who founded the club?', 'When was the club established?'])(
    'is answered where that is told, in whatever words: %s',
    async (question) => {
      const told = `${club} Its founder was a fisherman, and it has rowed since 1921.`;
      expect(await verdictOn(question, told)).toBe('answered');
    },
  );

  test('is not asked for by who rows', async () => {
    expect(await verdictOn('Who rows on Sundays in the club?', club)).toBe('answered');
  });
});

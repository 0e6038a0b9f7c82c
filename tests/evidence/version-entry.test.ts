// Which sections only tell what a version brought, and who asks for that.
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { asksOfVersions, isVersionEntry } from '../../lib/evidence/version-entry.ts';
import { candidatesOf, findByWords, matched } from '../../lib/retrieve/candidates.ts';
import type { Section } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';

const headed = (...path: string[]) => ({ path }) as Section;

describe('an entry of release notes', () => {
  test.each([
    'Version 1.6.1 (2024-08-30)',
    'v2.0',
    'Release 3.1.0-rc1',
    '[1.0.3] - 2020-01-02',
    '1.2 (5 May 2024)',
  ])('is headed by a version: %s', (title) => {
    expect(isVersionEntry(headed('Kiln', title))).toBe(true);
  });

  test('has all that stands below it', () => {
    expect(isVersionEntry(headed('Kiln', 'Release notes', 'Version 1.1', 'Bug fixes'))).toBe(true);
  });

  test.each([
    '1.2',
    '1.2 Scope',
    'Python 3.12',
    'Version control',
    'Upgrading to version 2.0',
    '2024',
  ])('is none of: %s', (title) => {
    expect(isVersionEntry(headed('Kiln', title))).toBe(false);
  });
});

const source = `# Kiln controller

## Release notes

### Version 1.1.0 (2024-05-01)

- Add favicon support.

### Version 1.0.0 (2023-05-01)

- First release of the panel.

## Looks

To add a favicon of your own, put a picture of it into the folder img of the panel, where it is found by itself when that starts.
`;
const index = await indexGuides([{ file: 'kiln.md', source }]);

/** Of the statements looked at for a question, the sections of those that only tell what a version brought. */
async function ofVersions(question: string): Promise<string[]> {
  const query = await understand([{ role: 'user', text: question }], index);
  const [part] = query.parts;
  if (!part) throw new Error('There is no part.');
  const found = findByWords(matched(part, index), query, index);
  const told = candidatesOf(found, index).filter(({ isOfVersion }) => isOfVersion);
  return told.map(({ statement: { sectionId } }) => sectionId);
}

test('entries are told apart for whoever asks of no version', async () => {
  expect(await ofVersions('How do I add a favicon?')).toEqual(['version-110-2024-05-01']);
  expect(await ofVersions('Which version added a favicon?')).toEqual([]);
});

test.each(['What is new in 1.1?', 'When was the panel added?', 'What changed for the panel?'])(
  'a version is asked about by "%s"',
  (question) => {
    expect(asksOfVersions(question)).toBe(true);
  },
);

import { describe, expect, test } from 'vitest';
import { pruneWords } from '../../lib/authoring/prune-words.ts';
import { keyOf, withoutQuestions } from '../../lib/authoring/words-document.ts';

const words = `# What readers call things.
synonyms:
  - [pay, wage]
askedAs:
  # The pay.
  pay:
    - What does a trained baker earn an hour? # word for word
    - A trained baker:
        - Is the dough worth my while?
  night:
    - When do I get up?
notCovered:
  - Is flour dear?
`;

const source = `# Working as a baker

## Pay {#pay}

A trained baker earns €15 an hour.

## Night shift {#night}

A baker's night shift begins at 3 in the morning.
`;

const file = { file: 'baking.md', source, wordsFile: { file: 'baking.words.yaml', source: words } };

describe('a words file', () => {
  test('keeps all that its author wrote beside the questions that are left out', () => {
    const left = new Set([
      keyOf({
        text: 'What does a trained baker earn an hour?',
        sectionId: 'pay',
        opening: undefined,
      }),
      keyOf({ text: 'When do I get up?', sectionId: 'night', opening: undefined }),
    ]);
    expect(withoutQuestions(words, (key) => !left.has(key))).toBe(`# What readers call things.
synonyms:
  - [pay, wage]
askedAs:
  # The pay.
  pay:
    - A trained baker:
        - Is the dough worth my while?
notCovered:
  - Is flour dear?
`);
    expect(withoutQuestions(words, () => true)).toBe(words);
  });

  test('loses the questions that are answered without being listed, and keeps the others', async () => {
    const rounds: [number, number][] = [];
    const pruned = await pruneWords([file], file, { onRound: (...told) => rounds.push(told) });
    expect(pruned).toMatchObject({ listed: 3 });
    expect(pruned.source).toContain('- [pay, wage]');
    expect(pruned.source).toContain('- Is flour dear?');
    expect(pruned.source).not.toContain('What does a trained baker earn an hour?');
    expect(pruned.source).toContain('Is the dough worth my while?');
    expect(pruned.kept).toBeLessThan(3);
    expect(rounds.at(-1)).toEqual([pruned.kept, 0]);
  });

  test('that is pruned is not pruned further', async () => {
    const { source: once } = await pruneWords([file], file);
    const again = { ...file, wordsFile: { ...file.wordsFile, source: once } };
    expect((await pruneWords([again], again)).source).toBe(once);
  });
});

import { describe, expect, test } from 'vitest';
import { type PruneProgress, pruneWords, type Wanted } from '../../lib/authoring/prune-words.ts';
import { keyOf, withoutQuestions } from '../../lib/authoring/words-document.ts';

const words = `# What readers call things.
synonyms:
  - [pay, wage]
askedAs:
  # The pay.
  pay:
    - A trained baker:
        - Is the dough worth my while?
  night:
    - Night shift # word for word
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
        text: 'Night shift',
        sectionId: 'night',
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

  test('loses the questions that are answered or refused without being listed, and keeps the others', async () => {
    const told: PruneProgress[] = [];
    const pruned = await pruneWords([file], file, { onProgress: (each) => told.push(each) });
    expect(pruned).toMatchObject({ listed: 4 });
    expect(pruned.source).toContain('- [pay, wage]');
    expect(pruned.source).not.toContain('- Night shift');
    expect(pruned.source).not.toContain('Is flour dear?');
    expect(pruned.source).toContain('Is the dough worth my while?');
    expect(pruned.kept).toBeLessThan(4);
    expect(told.at(-1)).toEqual({ kept: pruned.kept, wrong: 0 });
  });

  test('keeps a near miss that would get an answer', async () => {
    const near = 'What does a trained baker earn a day?';
    const source = words.replace('Is flour dear?', near);
    const nearer = { ...file, wordsFile: { ...file.wordsFile, source } };
    expect((await pruneWords([nearer], nearer)).source).toContain(near);
  });

  test('keeps what words alone do not answer, though the embedding model finds it', async () => {
    const embed = async (texts: string[]) =>
      texts.map((text) => Float32Array.from(/dough|earn/i.test(text) ? [1, 0] : [0, 1]));
    const embedder = { modelId: 'two-subjects', batchSize: 8, batchTimeoutMs: 1000, embed };
    const { source } = await pruneWords([file], file, { embedder });
    expect(source).toContain('Is the dough worth my while?');
  });

  test('keeps what a question of the owner needs, and loses it where that was not right before', async () => {
    const heard = (least: number): Wanted => ({
      text: 'Night shift',
      isRight: async (signpost) => {
        const { parts } = await signpost.evidence([{ role: 'user', text: 'Night shift' }]);
        return parts.every(({ coverage }) => coverage >= least);
      },
    });
    const needed = await pruneWords([file], file, { wanted: [heard(0.95)] });
    expect(needed).toMatchObject({ wanted: 1 });
    expect(needed.source).toContain('- Night shift');
    const beyond = await pruneWords([file], file, { wanted: [heard(1.1)] });
    expect(beyond).toMatchObject({ wanted: 0 });
    expect(beyond.source).not.toContain('- Night shift');
  });

  test('has each text embedded once', async () => {
    const asked: string[] = [];
    const embed = async (texts: string[]) => {
      asked.push(...texts);
      return texts.map(() => Float32Array.from([1, 0]));
    };
    const embedder = { modelId: 'one-subject', batchSize: 8, batchTimeoutMs: 1000, embed };
    await pruneWords([file], file, { embedder });
    expect(asked.length).toBeGreaterThan(4);
    expect(asked).toEqual([...new Set(asked)]);
  });

  test('that is pruned is not pruned further', async () => {
    const { source: once } = await pruneWords([file], file);
    const again = { ...file, wordsFile: { ...file.wordsFile, source: once } };
    expect((await pruneWords([again], again)).source).toBe(once);
  });
});

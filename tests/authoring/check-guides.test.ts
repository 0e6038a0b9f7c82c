import { describe, expect, test } from 'vitest';
import { checkGuides } from '../../lib/authoring/check-guides.ts';
import { applyFixes } from '../../lib/authoring/fixes.ts';

const guide = `# Baking {#top}

See [pay](#career-path), [the ovens](ovens.md#Heat) and [nothing](#nowhere).

## Career path {#trajectories}

A trained baker earns €15 an hour.

## Hours {#hours}

A baker works at night.

## More hours {#hours}

A baker sleeps by day.
`;

const ovens = '# Ovens\n\n## Heat {#heat}\n\nAn oven is hot.\n';

const words = `askedAs:
  trajectories:
    - A well trained baker: [What do they earn?]
    - The trainee gets: [What does a trainee earn?]
`;

const files = [
  { file: 'baking.md', source: guide, wordsFile: { file: 'baking.words.yaml', source: words } },
  { file: 'ovens.md', source: ovens },
];

describe('a check of guides', () => {
  test('tells each finding with its file, its line and how to mend it', async () => {
    const findings = await checkGuides(files);
    expect(findings.map(({ rule, file, line, level }) => [rule, level, file, line])).toEqual([
      ['dead-link', 'error', 'baking.md', 3],
      ['dead-link', 'error', 'baking.md', 3],
      ['dead-link', 'error', 'baking.md', 3],
      ['repeated-id', 'warning', 'baking.md', 13],
      ['orphaned-wording', 'warning', 'baking.words.yaml', 3],
      ['orphaned-wording', 'warning', 'baking.words.yaml', 4],
    ]);
    expect(findings[0]?.text).toBe(
      'The link "#career-path" leads to a section that the guide does not have. Correct it, or take it away.',
    );
  });

  test('finds nothing in a guide that is well written', async () => {
    expect(await checkGuides([{ file: 'ovens.md', source: ovens }])).toEqual([]);
  });

  test('tells each fault of a guide that cannot be built, and checks the others', async () => {
    const broken = {
      file: 'broken.md',
      source: '---\nupdated: someday\nlanguage: "?"\n---\n\n# Town\n',
    };
    const bare = { file: 'list.md', source: '# Town\n\n- bus\n- tram\n- ferry\n' };
    const findings = await checkGuides([broken, bare]);
    expect(findings.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['fault', 'broken.md', 2],
      ['fault', 'broken.md', 3],
      ['bare-list', 'list.md', 3],
    ]);
  });

  test('tells what could not be read beside the rest', async () => {
    const unread = [{ code: 'unreadable-file' as const, file: 'locked.md', text: 'it is locked.' }];
    expect(await checkGuides([{ file: 'ovens.md', source: ovens }], unread)).toEqual([
      {
        rule: 'unreadable-file',
        level: 'error',
        file: 'locked.md',
        line: undefined,
        text: 'It is locked.',
      },
    ]);
  });
});

describe('a fix', () => {
  async function mended(source: string, wordsSource = words) {
    const wordsFile = { file: 'baking.words.yaml', source: wordsSource };
    const all = [
      { file: 'baking.md', source, wordsFile },
      { file: 'ovens.md', source: ovens },
    ];
    const findings = await checkGuides(all);
    const fixesOf = (name: string) =>
      findings.flatMap(({ file, fix }) => (file === name && fix ? [fix] : []));
    return {
      guide: applyFixes(source, fixesOf('baking.md')),
      words: applyFixes(wordsSource, fixesOf('baking.words.yaml')),
    };
  }

  test('leads a link to the one section that it can mean, and leaves others', async () => {
    const { guide: text } = await mended(guide);
    expect(text).toContain(
      '[pay](#trajectories), [the ovens](ovens.md#heat) and [nothing](#nowhere).',
    );
  });

  test('writes the id that a second heading of the same id is read with', async () => {
    const { guide: text } = await mended(guide);
    expect(text).toContain('## Hours {#hours}');
    expect(text).toContain('## More hours {#hours-2}');
  });

  test('names a statement that was reworded, and leaves what is like none', async () => {
    const { words: text } = await mended(guide);
    expect(text).toBe(words.replace('A well trained baker', '"A trained baker"'));
  });

  test('is made behind a byte order mark, and with Windows line endings', async () => {
    const windows = guide.replaceAll('\n', '\r\n');
    const { guide: text } = await mended(`\ufeff${windows}`);
    expect(text).toBe(
      `\ufeff${windows}`
        .replace('#career-path', '#trajectories')
        .replace('#Heat', '#heat')
        .replace('More hours {#hours}', 'More hours {#hours-2}'),
    );
  });

  test('leaves nothing to mend', async () => {
    const once = await mended(guide);
    expect(await mended(once.guide, once.words)).toEqual(once);
  });
});

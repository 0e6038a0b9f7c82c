// Holds docs/authoring.md to what Signpost does: its examples are asked, its table lists the rules, and its file of
// questions and its workflow are read.
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { faultRule } from '../../lib/authoring/check-guides.ts';
import { questionRules } from '../../lib/authoring/check-questions.ts';
import { parseQuestions } from '../../lib/authoring/questions-file.ts';
import { rules } from '../../lib/authoring/rules.ts';
import { warningRules } from '../../lib/authoring/warnings-as-findings.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { openOver } from '../../lib/signpost.ts';

const page = await readFile(new URL('../../docs/authoring.md', import.meta.url), 'utf8');

const examples = Array.from(
  page.matchAll(/```markdown\n([^`]*)```\n\n```text\n> ([^\n]*)\n\n([^`]*)```/g),
  ([, guide = '', question = '', answer = '']) => ({ guide, question, answer: answer.trim() }),
);

describe('the page on writing guides', () => {
  test('shows each example before and after', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(examples.length).toBe(page.split('```markdown\n').length - 1);
  });

  test.each(examples)(
    'shows what is answered to "$question"',
    async ({ guide, question, answer }) => {
      const index = await indexGuides([{ file: 'guide.md', source: guide }]);
      const { text } = await openOver(index).answer([{ role: 'user', text: question }]);
      expect(text.replace(/ ?\[(\d+)\]\([^)]*\)/g, ' [$1]')).toBe(answer);
    },
  );

  test('lists each rule with its level and what it asks', () => {
    const rows = Array.from(
      page.matchAll(/^\| `([\w-]+)` \| (\w+) \| (.*) \|$/gm),
      ([, ...row]) => row,
    );
    const wanted = [
      faultRule,
      ...Object.entries(warningRules).map(([code, about]) => ({ code, ...about })),
      ...rules,
      ...questionRules,
    ].map(({ code, level, about }) => [code, level, about]);
    expect(rows.toSorted()).toEqual(wanted.toSorted());
  });

  test('shows a file of questions that is read', () => {
    const [, source = ''] = /```yaml\n(- What[^`]*(?:`[^`\n]*`[^`]*)*?)```/.exec(page) ?? [];
    expect(parseQuestions('questions.yaml', source)).toHaveLength(3);
  });

  test('shows a workflow whose commands there are', () => {
    const [, source = ''] = /```yaml\n(name: guides\n[^`]*)```/.exec(page) ?? [];
    const { jobs } = parse(source) as { jobs: Record<string, { steps: { run?: string }[] }> };
    const runs = jobs.answers?.steps.flatMap(({ run }) => run ?? []) ?? [];
    expect(runs).toEqual([
      'npm ci',
      expect.stringContaining('guide -- check --sarif'),
      expect.stringContaining('guide -- diff "origin/$GITHUB_BASE_REF" --markdown summary.md'),
      expect.stringContaining('summary.md'),
    ]);
  });
});

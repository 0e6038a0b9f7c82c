import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callGuide, folderOf, runGuide } from './guide-command.ts';

const faulty = {
  'town.md':
    '# Town {#town}\n\nSee [the bus](#Bus).\n\n## Bus {#bus}\n\n- line 1\n- line 2\n- line 3\n',
};

describe('npm run guide -- check', () => {
  test('tells what it finds, with file and line, and ends with 1 where there is an error', async () => {
    const { code, out } = await runGuide(await folderOf(faulty), ['check']);
    expect(out).toContain(
      'town.md:3: error: The link "#Bus" leads to a section that the guide does not have.',
    );
    expect(out).toContain(
      'town.md:7: warning: The list that begins with "line 1" is not introduced',
    );
    expect(out).toContain('1 errors, 1 warnings, 0 notes.');
    expect(code).toBe(1);
  });

  test('with --fix mends what it safely can, and fails for a warning only with --strict', async () => {
    const folder = await folderOf(faulty);
    const fixed = await callGuide(folder, ['check', '--fix', '--json']);
    expect(await readFile(join(folder, 'town.md'), 'utf8')).toContain('[the bus](#bus)');
    expect(JSON.parse(fixed.out)).toEqual([
      expect.objectContaining({
        rule: 'bare-list',
        level: 'warning',
        file: 'town.md',
        line: 7,
        canBeFixed: false,
      }),
    ]);
    expect(fixed.code).toBe(0);
    expect((await callGuide(folder, ['check', '--strict'])).code).toBe(1);
  });

  test('with --sarif prints a log for code hosts', async () => {
    const { out } = await callGuide(await folderOf(faulty), ['check', '--sarif']);
    expect(JSON.parse(out)).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'dead-link' }, { ruleId: 'bare-list' }] }],
    });
  });

  test('asks the questions that lie beside the guides, once these can be built', async () => {
    const guides = { 'town.md': '# Town {#town}\n\n## Bus {#bus}\n\nThe bus leaves at 7:30.\n' };
    const questions =
      '- question: When does the bus leave?\n  section: tram\n- How long is the parental leave?\n';
    const folder = await folderOf({ ...guides, 'questions.yaml': questions });
    const { code, out } = await callGuide(folder, ['check']);
    expect(out).toContain(
      'questions.yaml:1: error: "When does the bus leave?" wants the section "tram", which is not there.',
    );
    expect(out).toContain(
      'questions.yaml:3: warning: "How long is the parental leave?" is not answered: the guides say nothing about "parental".',
    );
    expect(code).toBe(1);
    const broken = {
      'town.md': '---\nupdated: someday\n---\n\n# Town\n',
      'questions.yaml': '- Who?\n',
    };
    const unbuilt = await callGuide(await folderOf(broken), ['check']);
    expect(unbuilt.out).not.toContain('questions.yaml');
  });

  test('refuses what it does not know, with its usage', async () => {
    const { code, err } = await callGuide(await folderOf(faulty), ['check', '--fast']);
    expect(err).toContain("Unknown option '--fast'");
    expect(err).toContain('Usage: npm run guide -- check');
    expect(code).toBe(1);
  });
});

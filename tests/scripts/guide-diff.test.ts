import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { callGuide, folderOf, runGuide } from './guide-command.ts';

const town =
  '# Town {#town}\n\n## Day pass {#pass}\n\nA day pass for the bus costs €7.\n\n## Library {#library}\n\nThe library is open on Sunday.\n';
const questions =
  '- question: What does a day pass cost?\n  figure: €7\n- When is the library open?\n';

const run = promisify(execFile);
let repository: string;
let guides: string;

beforeAll(async () => {
  repository = await folderOf({
    'docs/guides/town.md': town,
    'docs/guides/questions.yaml': questions,
  });
  guides = join(repository, 'docs/guides');
  const git = (...args: string[]) =>
    run('git', [
      '-C',
      repository,
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@example.com',
      '-c',
      'core.hooksPath=/dev/null',
      ...args,
    ]);
  await git('init', '-q');
  await git('add', '.');
  await git('commit', '-qm', 'guides');
});

describe('npm run guide -- questions', () => {
  test('tells which are answered, by which section and how surely', async () => {
    const { code, out } = await runGuide(guides, ['questions']);
    expect(out).toMatch(
      /^ok {3}What does a day pass cost\?\n {4}answered by town#pass, \d+% sure$/m,
    );
    expect(out).toContain('2 of 2 questions are answered as they should be.');
    expect(code).toBe(0);
  });

  test('ends with 1 where an answer is not as the file says, and tells its line', async () => {
    const folder = await folderOf({ 'town.md': town, 'own.yaml': '- Who is the mayor?\n' });
    const { code, out } = await callGuide(folder, ['questions', join(folder, 'own.yaml')]);
    expect(out).toContain(
      'own.yaml:1: it is refused, and should be answered (no guide has the word "mayor").',
    );
    expect(code).toBe(1);
  });

  test('says where a file of questions is looked for', async () => {
    const { code, err } = await callGuide(await folderOf({ 'town.md': town }), ['questions']);
    expect(err).toContain('There is no file of questions at');
    expect(code).toBe(1);
  });
});

describe('npm run guide -- diff', () => {
  test('tells nothing where the guides are as they were', async () => {
    const { code, out } = await callGuide(guides, ['diff', 'HEAD']);
    expect(out).toBe('Of 2 questions 0 are answered otherwise than at HEAD, 0 of them worse.\n');
    expect(code).toBe(0);
  });

  test('tells what an edit breaks, for people, in Markdown and as annotations', async () => {
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith('signpost-guides-'));
    await writeFile(
      join(guides, 'town.md'),
      town.replace('€7', '€8').replace('on Sunday', 'on Monday'),
    );
    const summary = join(repository, 'summary.md');
    const args = ['diff', 'HEAD', '--markdown', summary, '--annotations'];
    const { code, out } = await runGuide(guides, args);
    expect(out).toContain('WORSE "What does a day pass cost?" is no more answered as it should be');
    expect(out).toContain('its answer lacks the figure €7');
    expect(out).toContain('"When is the library open?" is answered in other words');
    expect(out).toMatch(
      /^::error file=.*questions\.yaml,line=1,title=An answer is worse::"What does/m,
    );
    expect(await readFile(summary, 'utf8')).toContain(
      'Of 2 questions 2 are answered otherwise than at HEAD, 1 of them worse.',
    );
    expect(code).toBe(1);
    const now = (await readdir(tmpdir())).filter((name) => name.startsWith('signpost-guides-'));
    expect(now).toEqual(left);
  });

  test.each([
    ['no ref', [], 'There is no git ref to compare with.'],
    ['an unknown ref', ['nowhere'], 'git knows no revision "nowhere".'],
    ['an option in its place', ['--', '--output=x'], 'git knows no revision "--output=x".'],
  ])('refuses %s', async (_, args, message) => {
    const { code, err } = await callGuide(guides, ['diff', ...args]);
    expect(err).toContain(message);
    expect(code).toBe(1);
  });

  test('refuses a folder that no repository holds', async () => {
    const folder = await folderOf({ 'town.md': town, 'questions.yaml': questions });
    const { err } = await callGuide(folder, ['diff', 'HEAD']);
    expect(err).toContain('The folder of guides lies in no repository of git.');
  });
});

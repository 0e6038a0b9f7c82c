// npm run guide -- check: what an editor would say of the guides, each with its file and line.
import { readFile, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkGuides, faultRule } from '../../lib/authoring/check-guides.ts';
import { checkQuestions } from '../../lib/authoring/check-questions.ts';
import type { Finding, Level } from '../../lib/authoring/finding.ts';
import { applyFixes } from '../../lib/authoring/fixes.ts';
import { openGuides } from '../../lib/authoring/open-guides.ts';
import { usualQuestionsFile } from '../../lib/authoring/questions-file.ts';
import { sarifOf } from '../../lib/authoring/sarif.ts';
import { type Config, readConfig } from '../../lib/config.ts';
import { replaceFile } from '../../lib/index/replace-file.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import { type GuideWarning, sayWarning } from '../../lib/load/guide-warning.ts';
import { readArguments } from '../read-arguments.ts';
import { tellBuild } from '../tell-build.ts';

const usage = `Usage: npm run guide -- check [--strict] [--fix] [--json | --sarif]

Checks the guides of GUIDE_DIR, and the questions.yaml beside them. Ends with 1 where there is an error, and with --strict for a warning too.
  --fix    mends what can be meant in one way only, and tells the rest
  --json   prints the findings as JSON
  --sarif  prints them as SARIF 2.1.0, for code hosts`;

export async function run(args: string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const read = readArguments(usage, () =>
    parseArgs({ args, options: { strict: flag, fix: flag, json: flag, sarif: flag, help: flag } }),
  );
  if (read.values.help) {
    console.log(usage);
    return 0;
  }
  const { strict, fix, json, sarif } = read.values;
  const config = readConfig();
  const { guideDir } = config;
  let findings = await check(guideDir);
  if (fix) {
    const mended = await mend(guideDir, findings);
    console.error(mended === 1 ? '1 finding is mended.' : `${mended} findings are mended.`);
    findings = await check(guideDir);
  }
  findings = [...findings, ...(await checkAsked(config, findings))];
  if (json) console.log(JSON.stringify(findings.map(printable), null, 2));
  else if (sarif) {
    const folder = relative(process.cwd(), guideDir).replaceAll('\\', '/');
    console.log(JSON.stringify(sarifOf(findings, folder), null, 2));
  } else console.log(printed(findings));
  const failing: Level[] = strict ? ['error', 'warning'] : ['error'];
  return findings.some(({ level }) => failing.includes(level)) ? 1 : 0;
}

async function check(guideDir: string): Promise<Finding[]> {
  const unread: GuideWarning[] = [];
  const files = await readGuideFiles(guideDir, (warning) => unread.push(warning));
  return checkGuides(files, unread);
}

/** What is wrong with the questions beside the guides; nothing where there are none, or no index can be built. */
async function checkAsked(config: Config, findings: Finding[]): Promise<Finding[]> {
  const path = join(config.guideDir, usualQuestionsFile);
  const source = await readFile(path, 'utf8').catch(() => undefined);
  const isBuilt = findings.every(({ rule }) => rule !== faultRule.code);
  if (source === undefined || !isBuilt) return [];
  return checkQuestions(usualQuestionsFile, source, await openGuides(config, tellBuild()));
}

/** How many findings are mended in their files. */
async function mend(guideDir: string, findings: Finding[]): Promise<number> {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  let count = 0;
  for (const [file, own] of byFile) {
    const fixes = own.flatMap(({ fix }) => fix ?? []);
    if (fixes.length === 0) continue;
    const path = await realpath(join(guideDir, file));
    await replaceFile(path, applyFixes(await readFile(path, 'utf8'), fixes));
    count += fixes.length;
  }
  return count;
}

function printable({ fix, ...finding }: Finding) {
  return { ...finding, canBeFixed: fix !== undefined };
}

function printed(findings: Finding[]): string {
  const lines = findings.map((finding) => {
    const { file, line, level, rule, fix } = finding;
    const text = `${level}: ${finding.text} (${rule}${fix ? ', --fix mends it' : ''})`;
    return sayWarning({ file, line, text });
  });
  const count = (level: Level) => findings.filter((each) => each.level === level).length;
  const sum = `${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes.`;
  return [...lines, sum].join('\n');
}

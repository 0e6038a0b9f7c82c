// npm run lighthouse: Lighthouse's scores of the chat page, the guide page and the desk, with its mobile settings (a
// slow phone on slow 4G), beside those of a page of Next's that shows next to nothing. Fails when a score is
// under its aim. Performance hangs on the machine and on what else runs on it: the best of up to five runs
// counts, and the aim is the lower of a fixed one and what the bare page reaches in the same run, less what
// our pages may cost above it.
import './environment.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { buildRawApp } from './bench/http/build-raw-app.ts';
import { routeOfRawApp, signpostIn, whileRunning } from './bench/http/contestant.ts';
import { browserLaunchOptions } from './browser/browser.ts';
import { freePort } from './browser/start-app.ts';
import { command } from './command.ts';

const pages = ['/', '/guide/python-developer-2026'];
const deskPages = ['', '/map', '/lacks', '/disliked', '/questions', '/runs', '/export'].map(
  (page) => `/desk${page}`,
);
const password = 'a password for Lighthouse';
const aims = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
/** Points of performance that a page of ours may lie under the bare one: 5 to 13 were seen, by how busy the machine was. */
const aboveBare = 15;
const mostRuns = 5;
/** Search engines are kept out of the desk. */
const skipAudits = ['is-crawlable'];

type Scores = Record<keyof typeof aims, number>;

await command(async () => {
  await buildRawApp();
  const dataDir = await mkdtemp(join(tmpdir(), 'signpost-lighthouse-'));
  return await whileRunning(async (run) => {
    const bare = await run(routeOfRawApp('a bare page of Next', '/', {}));
    const settings = { GUIDE_DIR: 'content/guides', OWNER_PASSWORD: password, DATA_DIR: dataDir };
    const ours = await run(signpostIn('.', 'Signpost', settings));
    const port = await freePort();
    const options = await browserLaunchOptions();
    const args = [...(options.args ?? []), `--remote-debugging-port=${port}`];
    const browser = await chromium.launch({ ...options, args });
    try {
      const origin = new URL(ours.address).origin;
      const cookie = await signIn(browser, origin);
      return await judge(new URL(bare.address).origin, origin, { port, cookie });
    } finally {
      await browser.close();
    }
  }).finally(() => rm(dataDir, { recursive: true, force: true }));
});

/** Has something to see at the desk, and opens it; gives the cookies of the session. */
async function signIn(browser: Browser, origin: string): Promise<string> {
  for (const text of ['What does a senior developer earn?', 'How many days off do I get?']) {
    const messages = [{ id: '1', role: 'user', parts: [{ type: 'text', text }] }];
    const body = JSON.stringify({ id: 'lighthouse', messages });
    const headers = { 'content-type': 'application/json' };
    await (await fetch(`${origin}/api/chat`, { method: 'POST', headers, body })).text();
  }
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/desk`);
  await page.locator('[name="password"]').fill(password);
  await page.locator('[name="password"]').press('Enter');
  await page.getByRole('navigation').first().waitFor();
  const cookies = await context.cookies(`${origin}/desk`);
  await context.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** Where Lighthouse finds the browser, and who it is at the desk. */
type Visit = { port: number; cookie?: string };

/** Prints the scores of all pages; the exit code. */
async function judge(bare: string, ours: string, { port, cookie = '' }: Visit): Promise<number> {
  const { scores } = await bestScores(`${bare}/`, { port }, { ...aims, seo: 0 });
  const within = {
    ...aims,
    performance: Math.min(aims.performance, scores.performance - aboveBare),
  };
  const rows = [{ page: 'a bare page of Next', ...scores, ok: true }];
  const visits = [
    ...pages.map((path) => ({ path, visit: { port } })),
    ...deskPages.map((path) => ({ path, visit: { port, cookie } })),
  ];
  for (const { path, visit } of visits) {
    const report = await bestScores(ours + path, visit, within);
    const ok = missed(report.scores, within).length === 0;
    rows.push({ page: path, ...report.scores, ok });
    if (!ok) console.error(`${path}: ${report.complaints.join('; ')}`);
  }
  console.table(rows);
  return rows.every(({ ok }) => ok) ? 0 : 1;
}

type Report = { scores: Scores; complaints: string[] };

/** The run with the best performance, as soon as it reaches `aims`. */
async function bestScores(address: string, visit: Visit, aims: Scores): Promise<Report> {
  let best: Report | undefined;
  for (let run = 0; run < mostRuns; run += 1) {
    const report = await runLighthouse(address, visit);
    if (!best || report.scores.performance > best.scores.performance) best = report;
    if (missed(best.scores, aims).length === 0) break;
  }
  if (!best) throw new Error(`Lighthouse gave no scores for ${address}.`);
  return best;
}

async function runLighthouse(address: string, { port, cookie }: Visit): Promise<Report> {
  const onlyCategories = Object.keys(aims);
  const atDesk = cookie === undefined ? {} : { extraHeaders: { cookie }, skipAudits };
  const result = await lighthouse(address, { port, onlyCategories, logLevel: 'error', ...atDesk });
  if (!result || result.lhr.runtimeError) {
    throw new Error(
      `Lighthouse failed at ${address}: ${result?.lhr.runtimeError?.message ?? 'it gave no result.'}`,
    );
  }
  const { categories, audits } = result.lhr;
  const score = (name: keyof typeof aims) => Math.round((categories[name]?.score ?? 0) * 100);
  const scores = {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
  const complaints = Object.values(audits)
    .filter((audit) => audit.score !== null && audit.score < 0.9)
    .map((audit) => `${audit.title} ${audit.displayValue ?? ''}`.trim());
  return { scores, complaints };
}

function missed(scores: Scores, aims: Scores): string[] {
  return Object.entries(aims).flatMap(([name, aim]) =>
    scores[name as keyof Scores] < aim ? [name] : [],
  );
}

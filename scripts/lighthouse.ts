// npm run lighthouse: Lighthouse's scores of the chat page and the guide page, with its mobile settings (a
// slow phone on slow 4G), against their aims. Fails when a score is under its aim; the performance of a
// busy machine varies, so the best of up to five runs counts.
import './environment.ts';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browserLaunchOptions } from './browser/browser.ts';
import { freePort, startApp } from './browser/start-app.ts';
import { command } from './command.ts';

const pages = ['/', '/guide/python-developer-2026'];
const aims = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const mostRuns = 5;

type Scores = Record<keyof typeof aims, number>;

await command(async () => {
  const app = await startApp({ GUIDE_DIR: 'content/guides', OPENAI_API_KEY: '' });
  const port = await freePort();
  const options = await browserLaunchOptions();
  const args = [...(options.args ?? []), `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...options, args });
  try {
    const rows = [];
    for (const path of pages) {
      const { scores, complaints } = await bestScores(app.origin + path, port);
      const ok = missed(scores).length === 0;
      rows.push({ page: path, ...scores, ok });
      if (!ok) console.error(`${path}: ${complaints.join('; ')}`);
    }
    console.table(rows);
    return rows.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await browser.close();
    await app.stop();
  }
});

type Report = { scores: Scores; complaints: string[] };

async function bestScores(address: string, port: number): Promise<Report> {
  let best: Report | undefined;
  for (let run = 0; run < mostRuns; run += 1) {
    const report = await runLighthouse(address, port);
    if (!best || report.scores.performance > best.scores.performance) best = report;
    if (missed(best.scores).length === 0) break;
  }
  if (!best) throw new Error(`Lighthouse gave no scores for ${address}.`);
  return best;
}

async function runLighthouse(address: string, port: number): Promise<Report> {
  const onlyCategories = Object.keys(aims);
  const result = await lighthouse(address, { port, onlyCategories, logLevel: 'error' });
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

function missed(scores: Scores): string[] {
  return Object.entries(aims).flatMap(([name, aim]) =>
    scores[name as keyof Scores] < aim ? [name] : [],
  );
}

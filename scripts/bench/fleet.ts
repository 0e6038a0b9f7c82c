// Servers of one PostgreSQL behind nginx, asked by many readers at once: how many answers a second they give together, how
// long a search takes, and what memory each has then. Readers, nginx, servers and database share this machine.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type App, freePort, startApp } from '../browser/start-app.ts';
import { microseconds, percentiles } from './timing.ts';

/** Readers at once, and seconds for which they ask; before that a fifth of them warms up. */
const readers = 8;
const seconds = 20;
/** Searches that are timed, one after the other. */
const searches = 200;
const token = 'bench';

export type FleetOptions = {
  databaseUrl: string;
  questions: string[];
  /** Servers behind nginx. */
  count: number;
};

/** @throws Error where nginx, or the built app, is missing. */
export async function measureFleet(options: FleetOptions): Promise<Record<string, number>> {
  const { count, questions } = options;
  const folder = await mkdtemp(join(tmpdir(), 'signpost-fleet-'));
  const apps: App[] = [];
  let nginx: { origin: string; stop(): Promise<void> } | undefined;
  try {
    for (let at = 0; at < count; at += 1) {
      apps.push(await startApp(settingsOf(options, join(folder, `data-${at}`))));
    }
    const origins = apps.map(({ origin }) => origin);
    nginx = await startNginx(folder, origins);
    const asked = neverAskedBefore(questions);
    await answersWithin(nginx.origin, asked, seconds / 5);
    const answers = await answersWithin(nginx.origin, asked, seconds);
    const found = await timeOfSearches(nginx.origin, questions);
    const memory = await Promise.all(origins.map(memoryOf));
    return {
      'answers a second': Number((answers.times.length / seconds).toPrecision(3)),
      failed: answers.failed,
      ...inMilliseconds('answer', answers.times),
      ...inMilliseconds('search', found),
      'memory of a server MB': Math.round(Math.max(...memory) / 1e6),
    };
  } finally {
    await nginx?.stop();
    await Promise.all(apps.map((app) => app.stop()));
    await rm(folder, { recursive: true, force: true });
  }
}

function settingsOf({ databaseUrl }: FleetOptions, dataDir: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    INDEX_MEMORY: '1KB',
    EMBEDDINGS: 'off',
    KEEP_QUESTIONS: 'off',
    METRICS_TOKEN: token,
    OPENAI_API_KEY: '',
    OPENAI_BASE_URL: '',
    RATE_LIMIT: 'off',
    WORKERS: '1',
  };
}

async function startNginx(folder: string, origins: string[]) {
  const port = await freePort();
  const servers = origins.map((origin) => `server ${new URL(origin).host};`).join(' ');
  const config = `daemon off; pid nginx.pid; error_log stderr; worker_processes 1;
    events { worker_connections 512; }
    http {
      access_log off;
      client_body_temp_path body; proxy_temp_path proxied; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
      upstream signpost { least_conn; ${servers} keepalive 32; }
      server {
        listen 127.0.0.1:${port};
        location / {
          proxy_pass http://signpost;
          proxy_http_version 1.1;
          proxy_set_header Connection "";
          proxy_set_header Host $host;
          proxy_buffering off;
        }
      }
    }`;
  await writeFile(join(folder, 'nginx.conf'), config);
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilServing(`${origin}/api/health`, child);
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

async function untilServing(url: string, child: ChildProcess): Promise<void> {
  const failed = once(child, 'error').then(([error]) => {
    throw error;
  });
  const serving = async () => {
    while (!(await fetch(url).catch(() => undefined))?.ok) {
      if (child.exitCode !== null) throw new Error(`nginx ended with code ${child.exitCode}.`);
      await sleep(100);
    }
  };
  await Promise.race([failed, serving()]);
}

// In turn, and from the second time on with blanks behind each, so that no answer is one that a server remembers.
function neverAskedBefore(questions: string[]): () => string {
  let asked = 0;
  return () => {
    const question = questions[asked % questions.length] ?? '';
    const times = Math.floor(asked / questions.length);
    asked += 1;
    return question + ' '.repeat(times);
  };
}

/** Microseconds that each answer took, of readers who ask one question after the other. */
async function answersWithin(origin: string, nextQuestion: () => string, duration: number) {
  const until = performance.now() + duration * 1000;
  const times: number[] = [];
  let failed = 0;
  const reader = async () => {
    while (performance.now() < until) {
      const question = nextQuestion();
      const isWhole = { value: false };
      const time = await microseconds(async () => {
        isWhole.value = await ask(origin, question).catch(() => false);
      });
      if (isWhole.value) times.push(time);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  return { times, failed };
}

async function ask(origin: string, text: string): Promise<boolean> {
  const messages = [{ id: '1', role: 'user', parts: [{ type: 'text', text }] }];
  const response = await fetch(`${origin}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'bench', messages }),
  });
  return (await response.text()).includes('"type":"finish"');
}

async function timeOfSearches(origin: string, questions: string[]): Promise<number[]> {
  const times: number[] = [];
  for (const question of questions.slice(-searches)) {
    const url = `${origin}/api/search?q=${encodeURIComponent(question)}&k=10`;
    times.push(await microseconds(async () => (await fetch(url)).text()));
  }
  return times;
}

function inMilliseconds(what: string, times: number[]): Record<string, number> {
  const { p50, p95 } = percentiles(times);
  const rounded = (value: number) => Number((value / 1000).toPrecision(2));
  return { [`${what} p50 ms`]: rounded(p50), [`${what} p95 ms`]: rounded(p95) };
}

async function memoryOf(origin: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  const metrics = await (await fetch(`${origin}/api/metrics`, { headers })).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
}

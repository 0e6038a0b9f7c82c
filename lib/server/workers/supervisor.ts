// The process that a server of several workers is held together by: it starts them, hands connections to them in turn,
// counts for all, replaces who dies, and ends all when one is told to. It reads neither guides nor index.
import cluster, { type Worker } from 'node:cluster';
import { AggregatorRegistry } from 'prom-client';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import { type Order, type Report, readReport } from './messages.ts';

/** Milliseconds behind which a worker that has died is replaced. */
const pause = 1000;
/** Workers in a row that die before they listen, after which there is no point in more. */
const mostFailures = 3;

export type SupervisorOptions = {
  count: number;
  /** The program of a worker, and Node's own arguments for it. */
  exec: string;
  execArgv: string[];
};

/** Supervises until all workers have ended, and gives the exit code. */
export function supervise(options: SupervisorOptions): Promise<number> {
  return new Supervisor(options).run();
}

class Supervisor {
  readonly #options: SupervisorOptions;
  readonly #metrics = new AggregatorRegistry();
  readonly #listening = new WeakSet<Worker>();
  readonly #ready = new Set<Worker>();
  readonly #ended = Promise.withResolvers<number>();
  #isReady = false;
  #isEnding = false;
  #failures = 0;
  #code = 0;

  constructor(options: SupervisorOptions) {
    this.#options = options;
  }

  async run(): Promise<number> {
    const { count, exec, execArgv } = this.#options;
    // Counts readers and budgets for all workers.
    new RateLimiterClusterMaster();
    cluster.setupPrimary({ exec, execArgv });
    cluster.on('message', (worker, message) => this.#hear(worker, readReport(message)));
    cluster.on('exit', (worker, code, signal) => this.#lose(worker, code, signal));
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => this.#end());
    // The first one makes what the others read.
    const first = this.#start();
    first.once('listening', () => {
      for (let more = 1; more < count && !this.#isEnding; more += 1) this.#start();
    });
    return this.#ended.promise;
  }

  #start(): Worker {
    const worker = cluster.fork({ WORKERS: String(this.#options.count) });
    closeWithWorker(worker);
    worker.once('listening', () => {
      this.#listening.add(worker);
      this.#failures = 0;
    });
    return worker;
  }

  #hear(worker: Worker, report: Report | undefined): void {
    if (report?.kind === 'ending') this.#end();
    if (report?.kind === 'ready') this.#welcome(worker);
    if (report?.kind === 'count') void this.#count(worker, report.id);
  }

  // Who comes later need not wait for the others.
  #welcome(worker: Worker): void {
    this.#ready.add(worker);
    this.#isReady ||= this.#ready.size >= this.#options.count;
    if (!this.#isReady) return;
    for (const each of this.#ready) tell(each, { signpost: true, kind: 'all-ready' });
  }

  async #count(worker: Worker, id: string): Promise<void> {
    const text = await this.#metrics.clusterMetrics().catch(() => undefined);
    tell(worker, { signpost: true, kind: 'counted', id, text });
  }

  #end(): void {
    this.#isEnding = true;
    // Node keeps one that has ended until its channel is closed too, of which nothing more is heard here.
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => !worker?.isDead());
    for (const worker of workers) worker?.process.kill('SIGTERM');
    if (workers.length === 0) this.#ended.resolve(this.#code);
  }

  #lose(worker: Worker, code: number | null, signal: string | null): void {
    this.#ready.delete(worker);
    if (!this.#listening.has(worker)) this.#failures += 1;
    // One that ends with 0 was told to.
    const isOver = code === 0 || this.#isEnding;
    if (!isOver && (this.#isReady || this.#failures === 0) && this.#failures < mostFailures) {
      console.error(`A process of the server has died (${signal ?? code}); another is started.`);
      setTimeout(() => !this.#isEnding && this.#start(), pause);
      return;
    }
    if (code !== null) this.#code ||= code;
    this.#end();
  }
}

function tell(worker: Worker, order: Order): void {
  if (worker.isConnected()) worker.send(order);
}

// Node hands a worker one connection after the other, each when the one before has been taken, and keeps the one that a
// dead worker has not taken: whoever sent it would wait for ever.
function closeWithWorker(worker: Worker): void {
  const { process: channel } = worker;
  let last: { close?: () => void } | undefined;
  const send = channel.send.bind(channel) as (...sent: unknown[]) => boolean;
  channel.send = (...sent: unknown[]) => {
    if (sent[1]) last = sent[1];
    return send(...sent);
  };
  // Closing once more what the worker has taken does nothing.
  worker.once('exit', () => last?.close?.());
}

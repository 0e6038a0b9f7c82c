// What the server counts, as Prometheus reads it (exposition format 0.0.4): one registry for the process. Labels
// are routes and codes of ours, never what a reader sent, so that their number is bounded.
import cluster from 'node:cluster';
import {
  AggregatorRegistry,
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  Registry,
} from 'prom-client';
import { processWide } from '../../process-wide.ts';

/** Seconds: an answer of quotes takes milliseconds, one of a model up to its time limit. */
const seconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40];
/** Seconds: to count takes next to nothing, and nobody is to wait for Redis. */
const waits = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];

export type Metrics = ReturnType<typeof makeMetrics>;

/** The metrics of this process; those of the process itself (event loop, memory, CPU) are among them. */
export function metrics(): Metrics {
  return processWide('metrics', makeMetrics);
}

/** How many requests wait at the moment, by the work that they want; whoever has a queue puts it here. */
export const waitingFor = processWide('waiting-for', () => new Map<string, () => number>());

function makeMetrics() {
  const registry = new Registry();
  if (cluster.isWorker) answerSupervisor(registry);
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return { registry, ...requestMetrics(registers), ...answerMetrics(registers) };
}

function requestMetrics(registers: Registry[]) {
  return {
    requests: new Counter({
      name: 'signpost_requests_total',
      help: 'Requests by route, method and status; "closed" for a reader who left before the end.',
      labelNames: ['route', 'method', 'status'] as const,
      registers,
    }),
    requestsInFlight: new Gauge({
      name: 'signpost_requests_in_flight',
      help: 'Requests whose answer has not ended.',
      registers,
    }),
    requestsWaiting: new Gauge({
      name: 'signpost_requests_waiting',
      help: 'Requests that wait for their turn, by the work that they want.',
      labelNames: ['work'] as const,
      registers,
      collect() {
        for (const [work, count] of waitingFor) this.set({ work }, count());
      },
    }),
    refused: new Counter({
      name: 'signpost_refused_requests_total',
      help: 'Requests to the API that were refused or failed, by the code that was answered: limits too.',
      labelNames: ['code'] as const,
      registers,
    }),
    limitWait: new Histogram({
      name: 'signpost_limit_wait_seconds',
      help: 'How long a request waited to be counted, which is as long as it waits for Redis.',
      buckets: waits,
      registers,
    }),
  };
}

function answerMetrics(registers: Registry[]) {
  return {
    answers: new Counter({
      name: 'signpost_answers_total',
      help: 'Whole answers by status and mode; "not-covered" is a refusal.',
      labelNames: ['status', 'mode'] as const,
      registers,
    }),
    unfinished: new Counter({
      name: 'signpost_answers_unfinished_total',
      help: 'Answers that did not come to their end, because they were stopped or failed.',
      labelNames: ['why'] as const,
      registers,
    }),
    leftOut: new Counter({
      name: 'signpost_sentences_left_out_total',
      help: 'Sentences of a model that the guide does not say, by the reason.',
      labelNames: ['reason'] as const,
      registers,
    }),
    modelFailures: new Counter({
      name: 'signpost_model_failures_total',
      help: 'Answers that the guide was quoted in because the model failed, wrote what the guide does not say, or has spent its budget, by the code of what the reader was told.',
      labelNames: ['code'] as const,
      registers,
    }),
    firstText: new Histogram({
      name: 'signpost_answer_first_text_seconds',
      help: 'From the question to the first text of its answer.',
      buckets: seconds,
      registers,
    }),
    total: new Histogram({
      name: 'signpost_answer_seconds',
      help: 'From the question to the end of its answer.',
      buckets: seconds,
      registers,
    }),
  };
}

// The supervisor of several processes adds up what each has counted.
function answerSupervisor(registry: Registry): void {
  AggregatorRegistry.setRegistries([registry]);
  new AggregatorRegistry();
}

// npm run bench:load [-- ANSWERS]: 256 readers at once, then 10,000 answers unless told, of the built app. Fails when
// one is refused, differs from the answer that the same question got alone, or when the memory goes on growing.
import { answerAll } from './bench/answer-all.ts';
import { startApp } from './browser/start-app.ts';
import { command } from './command.ts';

const atOnce = 256;
/** Readers at once behind the first rush. */
const steady = 32;
/** How much more memory than after a fifth of the answers is growth. */
const growth = 1.1;

await command(async () => {
  const answers = Number(process.argv[2] ?? 10_000);
  const token = 'bench';
  const app = await startApp({
    METRICS_TOKEN: token,
    OPENAI_API_KEY: '',
    OPENAI_BASE_URL: '',
    RATE_LIMIT: 'off',
  });
  const memory = async (): Promise<Memory> => {
    const headers = { authorization: `Bearer ${token}` };
    return memoryIn(await (await fetch(`${app.origin}/api/metrics`, { headers })).text());
  };
  try {
    const alone = await answerAll(app.origin, { count: 24, atOnce: 1, expected: new Map() });
    const { expected } = alone;
    const rush = await answerAll(app.origin, { count: atOnce, atOnce, expected });
    console.log(`${atOnce} at once: ${rush.faults.length} faults, ${told(await memory())}.`);
    const faults = [...alone.faults, ...rush.faults];
    const seen: number[] = [];
    const fifth = Math.ceil(answers / 5);
    for (let done = 0; done < answers; done += fifth) {
      const part = await answerAll(app.origin, { count: fifth, atOnce: steady, expected });
      faults.push(...part.faults);
      const held = await memory();
      seen.push(held.all);
      console.log(`${done + fifth} answers: ${faults.length} faults, ${told(held)}.`);
    }
    for (const fault of faults.slice(0, 10)) console.error(fault);
    const isFlat = (seen.at(-1) ?? 0) <= (seen[0] ?? 0) * growth;
    if (!isFlat) console.error('The memory goes on growing.');
    return faults.length === 0 && isFlat ? 0 : 1;
  } finally {
    await app.stop();
  }
});

/** MB: resident, V8's heap as it is held and in use, and what objects hold outside of it. */
type Memory = { all: number; heap: number; used: number; outside: number };

function memoryIn(metrics: string): Memory {
  const of = (name: string) => {
    const line = metrics.split('\n').find((each) => each.startsWith(`${name} `));
    return Number(line?.split(' ')[1]) / 2 ** 20;
  };
  return {
    all: of('process_resident_memory_bytes'),
    heap: of('nodejs_heap_size_total_bytes'),
    used: of('nodejs_heap_size_used_bytes'),
    outside: of('nodejs_external_memory_bytes'),
  };
}

function told({ all, heap, used, outside }: Memory): string {
  const [whole, ...parts] = [all, heap, used, outside].map((part) => part.toFixed(0));
  return `${whole} MB (heap ${parts[0]}, of which ${parts[1]} in use; outside of it ${parts[2]})`;
}

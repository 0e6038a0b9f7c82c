// npm run bench:index: how long guides of 50 KB take to index that are hard to read. Fails when one takes longer than
// the owner of a guide would wait. A guide that is refused says why.
import { indexGuides } from '../lib/build-guides.ts';
import { SignpostError } from '../lib/errors.ts';
import { hardGuides } from './bench/hard-guides.ts';
import { command } from './command.ts';

const characters = 50_000;
/** Of this thread on the processor, for a busy machine takes it away for as long as it likes. */
const mostSeconds = 2;

await command(async () => {
  const only = process.argv[2];
  // What is loaded with the first guide counts for none.
  await indexGuides([{ file: 'first.md', source: '# A guide\n\nA sentence.\n' }]);
  const rows: { of: string; seconds: number; refused: string }[] = [];
  for (const [of, source] of hardGuides(characters)) {
    if (only && !of.includes(only)) continue;
    const began = process.threadCpuUsage();
    const refused = await refusalOf(source);
    const { user, system } = process.threadCpuUsage(began);
    rows.push({ of, seconds: Math.round((user + system) / 1e4) / 100, refused });
  }
  console.table(rows.toSorted((one, other) => other.seconds - one.seconds));
  const over = rows.filter(({ seconds }) => seconds > mostSeconds);
  if (over.length > 0) console.error(`${over.length} take over ${mostSeconds} s.`);
  return over.length > 0 ? 1 : 0;
});

async function refusalOf(source: string): Promise<string> {
  try {
    await indexGuides([{ file: 'guide.md', source }]);
    return '';
  } catch (error) {
    if (error instanceof SignpostError) return error.message;
    throw error;
  }
}

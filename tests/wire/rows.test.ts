import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Guide } from '../../lib/types.ts';
import type { SaidCell } from '../../lib/wire/rows.ts';
import { readRow, readRows, sayRow } from '../../lib/wire/rows.ts';
import { readGuide } from '../chunk/read-guide.ts';

/** Numbers from 0 up to `below`, the same in every run. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const heads = ['Level', 'Salary (US dollars a year)', 'Años', 'P99', '% of teams', 'Web framework'];
const lowerHeads = ['level', 'latency in ms', 'años'];
const texts = ['Mid level', '$110K–$160K', '72%', 'a, b and c', 'see 10:30', '—', 'https://x.org'];
const trickyTexts = [...texts, 'one; two', 'note: later', 'first; then: more', 'It ends.'];

function madeUpTable(seed: number, from: { heads: string[]; texts: string[] }): SaidCell[][] {
  const next = numbers(seed);
  const columns = from.heads.slice(0, 2 + next(from.heads.length - 1));
  return Array.from({ length: 2 + next(5) }, () =>
    columns.map((head) => ({ head, text: from.texts[next(from.texts.length)] ?? '' })),
  );
}

async function guideRows(guide: Guide): Promise<{ text: string; cells: SaidCell[] }[]> {
  return guide.statements.flatMap(({ text, cells }) =>
    cells ? [{ text, cells: cells.map((cell) => ({ head: cell.head, text: cell.text })) }] : [],
  );
}

async function readGuides(folder: string): Promise<Guide[]> {
  const root = new URL(folder, import.meta.url);
  const names = (await readdir(root)).filter((name) => name.endsWith('.md'));
  return Promise.all(
    names.map(async (name) => {
      const source = await readFile(new URL(name, root), 'utf8');
      return readGuide(source.startsWith('---') ? source : `---\ntitle: ${name}\n---\n\n${source}`);
    }),
  );
}

test('a row is said cell by cell with its heads', () => {
  const cells = [
    { head: '', text: 'Rye' },
    { head: 'Loaves', text: '20' },
  ];
  expect(sayRow(cells)).toBe('Rye; Loaves: 20');
});

describe('a row that was said', () => {
  test('is read back as its cells, in many made-up tables', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const rows = madeUpTable(seed, { heads, texts });
      expect(rows.length).toBeGreaterThan(1);
      for (const cells of rows) {
        expect(readRow(sayRow(cells))).toEqual(cells);
      }
    }
  });

  test('is read back beside others of its table, whatever its heads look like', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const rows = madeUpTable(seed, { heads: lowerHeads, texts });
      if (new Set(rows.map(sayRow)).size < 2) continue;
      expect(readRows(rows.map(sayRow))).toEqual(rows);
    }
  });

  test('loses nothing where a cell holds what stands between cells', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const lines = madeUpTable(seed, { heads, texts: trickyTexts }).map(sayRow);
      const read = readRows(lines);
      expect(read).toHaveLength(lines.length);
      expect(read.map((cells, at) => (cells ? sayRow(cells) : lines[at]))).toEqual(lines);
    }
  });

  test('is read back from the bundled guide and the fixtures', async () => {
    const guides = [
      ...(await readGuides('../../content/guides/')),
      ...(await readGuides('../fixtures/chunk/')),
    ];
    const rows: { cells: SaidCell[]; read: SaidCell[] | undefined }[] = [];
    for (const guide of guides) {
      const bySection = Map.groupBy(await guideRows(guide), ({ cells }) => cells[0]?.head);
      for (const said of bySection.values()) {
        const read = readRows(said.map(({ text }) => text));
        rows.push(...said.map(({ cells }, at) => ({ cells, read: read[at] })));
      }
    }
    const whole = rows.filter(({ cells }) => cells.length > 1);
    expect(whole.length).toBeGreaterThanOrEqual(8);
    expect(whole.map(({ read }) => read)).toEqual(whole.map(({ cells }) => cells));
  });
});

describe('a piece without a head', () => {
  test('belongs to the cell before it', () => {
    expect(readRow('Level: Mid; remote; Pay: $5; bonus')).toEqual([
      { head: 'Level', text: 'Mid; remote' },
      { head: 'Pay', text: '$5; bonus' },
    ]);
  });

  test('names the row where it comes first', () => {
    expect(readRow('Rye; Loaves: 20; Price: €3')).toEqual([
      { head: '', text: 'Rye' },
      { head: 'Loaves', text: '20' },
      { head: 'Price', text: '€3' },
    ]);
  });

  test('is read with a single head where that recurs', () => {
    expect(readRow('Rye; Loaves: 20')).toBeUndefined();
    expect(readRows(['Rye; Loaves: 20', 'Wheat; Loaves: 40'])).toEqual([
      [
        { head: '', text: 'Rye' },
        { head: 'Loaves', text: '20' },
      ],
      [
        { head: '', text: 'Wheat' },
        { head: 'Loaves', text: '40' },
      ],
    ]);
  });
});

test('a line that is repeated gives no heads', () => {
  expect(readRows(['x; note: y', 'x; note: y'])).toEqual([undefined, undefined]);
});

describe('no row is', () => {
  test.each([
    '',
    'A plain sentence.',
    'Note: this is one sentence.',
    'Learn three things: typing, testing and packaging.',
    'Use ruff for linting; mypy for types.',
    'Two tools help: ruff for linting; mypy for types.',
    'Two rules matter: keep it short; Second rule: keep it clear.',
    'Pay varies: juniors earn $70K; Seniors: $180K.',
    'It is done at 10:30; the rest follows.',
    'He said: go; she said: stay',
    'See https://example.org; it says more: much more',
    'First, a long opening that no column head would ever have in a table: x; and more',
    'Was it worth it? Yes: twice; No: never!',
  ])('%s', (line) => {
    expect(readRow(line)).toBeUndefined();
  });
});

// The report of an import for people: a few lines for each original.
import type { GuideReport } from '../../lib/import/import-guides.ts';

const mostDoubts = 5;
const mostTitles = 5;

export function reportLines(report: GuideReport): string[] {
  if ('reason' in report) {
    return [`${report.outcome === 'failed' ? '✗' : '='} ${report.source}: ${report.reason}`];
  }
  const { file, source, outcome, sections, statements, words, shapes, setAside, doubts, changes } =
    report;
  const counts = `${sections} sections, ${statements} statements, ${words.kept} of ${words.words} words kept (${share(words)})`;
  return [
    `${outcome === 'unchanged' ? '=' : '✓'} ${source} → ${file}, ${outcome}: ${counts}`,
    ...shapeLines(shapes),
    ...changeLines(changes),
    ...(words.lost.length > 0
      ? [`  lost: ${words.lost.map((each) => `"… ${each} …"`).join(', ')}`]
      : []),
    ...setAside.map(
      ({ what, words: count, begins }) => `  left out, ${what}: ${count} words, "${begins}…"`,
    ),
    ...firstOf(doubts, mostDoubts).map((doubt) => `  ! ${doubt}`),
  ];
}

const shapeNames = {
  headings: 'headings',
  tables: 'tables',
  nestedItems: 'items of lists in lists',
  notes: 'notes',
} as const;

function shapeLines(shapes: Read['shapes']): string[] {
  const counts = Object.entries(shapeNames).flatMap(([name, told]) => {
    const counted = shapes[name as keyof typeof shapeNames];
    return counted ? [`${counted.kept} of ${counted.inSource} ${told}`] : [];
  });
  return counts.length === 0 ? [] : [`  kept: ${counts.join(', ')}`];
}

function share({ words, kept }: { words: number; kept: number }): string {
  const percent = words === 0 ? 100 : (kept / words) * 100;
  return `${(Math.floor(percent * 100) / 100).toFixed(2)}%`;
}

type Read = Extract<GuideReport, { changes: unknown }>;
type Changes = Read['changes'];

function changeLines(changes: Changes): string[] {
  return Object.entries(changes).flatMap(([what, titles]) =>
    titles.length === 0
      ? []
      : [
          `  ${what}: ${firstOf(
            titles.map((title) => title || '(the beginning)'),
            mostTitles,
          ).join(', ')}`,
        ],
  );
}

function firstOf(texts: string[], most: number): string[] {
  return texts.length > most
    ? [...texts.slice(0, most), `… and ${texts.length - most} more`]
    : texts;
}

export function totalLines(reports: GuideReport[]): string[] {
  if (reports.length < 2) return [];
  const totals = { sections: 0, statements: 0, words: 0, kept: 0 };
  const counts: Record<GuideReport['outcome'], number> = {
    added: 0,
    updated: 0,
    unchanged: 0,
    elsewhere: 0,
    failed: 0,
  };
  for (const report of reports) {
    counts[report.outcome] += 1;
    if ('reason' in report) continue;
    totals.sections += report.sections;
    totals.statements += report.statements;
    totals.words += report.words.words;
    totals.kept += report.words.kept;
  }
  const outcomes = Object.entries(counts).flatMap(([what, count]) =>
    count > 0 ? [`${count} ${what === 'elsewhere' ? 'read elsewhere' : what}`] : [],
  );
  return [
    `${outcomes.join(', ')}. ${totals.sections} sections, ${totals.statements} statements, ${totals.kept} of ${totals.words} words kept (${share(totals)}).`,
  ];
}

import { withoutTargets } from '../../lib/wire/without-targets.ts';

/** An answer's Markdown as lines that read well without being drawn: rows as their cells, and no marks. */
export function readableText(markdown: string): string {
  return withoutTargets(markdown)
    .split('\n')
    .filter((line) => !/^\|[-:| ]+$/.test(line))
    .map((line) => (line.startsWith('|') ? cellsOf(line).join(' · ') : line))
    .join('\n')
    .replace(/(?<!\\)(?:\*\*|`)|^#{1,6} /gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

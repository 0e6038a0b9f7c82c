// What was counted by code, the most first, each with a bar.
import type { Tally } from '../../lib/desk/overview.ts';
import { ChartBar } from '../chart/chart-bar.tsx';
import type { DeskContext } from './desk-context.ts';

export type TallyListProps = {
  title: string;
  note?: string;
  /** Said where nothing was counted. */
  none?: string;
  tallies: Tally[];
  sayCode: (code: string) => string;
  context: DeskContext;
};

/** Lines that are shown. */
const mostLines = 12;
const noUnit = { sign: '', words: '' };

export function TallyList({ title, note, none, tallies, sayCode, context }: TallyListProps) {
  const { number } = context.wording;
  const axis = { max: Math.max(1, ...tallies.map(({ count }) => count)), ticks: [] };
  return (
    <section className="board">
      <h2>{title}</h2>
      {note !== undefined && tallies.length > 0 && <p className="desk-soft">{note}</p>}
      {tallies.length === 0 && <p className="desk-soft">{none}</p>}
      <ul className="tallies">
        {tallies.slice(0, mostLines).map(({ code, count }) => (
          <li key={code}>
            <span>{sayCode(code)}</span>
            <span className="tally-count">{number(count)}</span>
            <ChartBar amount={{ low: count, high: count, open: false, unit: noUnit }} axis={axis} />
          </li>
        ))}
      </ul>
    </section>
  );
}

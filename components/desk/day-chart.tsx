// Questions by day as columns, drawn on the server: each column is parted by how the questions ended. What is drawn is
// told in a sentence, and stands once more as a table that can be opened.
import { allOf, type Endings, endings, type Overview } from '../../lib/desk/overview.ts';
import type { DeskContext } from './desk-context.ts';
import { FoldedTable } from './folded-table.tsx';

export type DayChartProps = { overview: Overview; context: DeskContext };

/** Units of the drawing: a column is one wide, and the plot as high as this. */
const height = 100;
const columnWidth = 0.72;

export function DayChart({ overview, context }: DayChartProps) {
  const { strings } = context.wording;
  const { days } = overview;
  const top = roundAbove(Math.max(1, ...days.map((day) => allOf(day.endings))));
  return (
    <figure className="board day-chart">
      <figcaption>
        <h2>{strings.questionsADay}</h2>
        <Legend context={context} />
      </figcaption>
      <div className="day-plot">
        <DayAxis top={top} context={context} />
        <svg
          viewBox={`0 0 ${days.length} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={aboutChart({ overview, context })}
        >
          {[0, 0.5, 1].map((part) => (
            <path key={part} className="day-line" d={`M0 ${part * height}H${days.length}`} />
          ))}
          {days.map(({ day, endings: counts }, at) => (
            <Column key={day} at={at} counts={counts} top={top} />
          ))}
        </svg>
        <DayMarks days={days.map(({ day }) => day)} context={context} />
      </div>
      <DayTable overview={overview} context={context} />
    </figure>
  );
}

/** The least of 2, 4, 10, 20, 40, 100 … that is no less; half of it is a whole number. */
function roundAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.max(
    2,
    [1, 2, 4, 10].map((step) => step * power).find((step) => step >= value) ?? value,
  );
}

export function Legend({ context }: { context: DeskContext }) {
  const { strings } = context.wording;
  return (
    <ul className="legend" aria-hidden="true">
      {endings.map((ending) => (
        <li key={ending}>
          <svg width="12" height="12" aria-hidden="true">
            <rect className={`of-${ending}`} width="12" height="12" rx="2" />
          </svg>
          {strings.endings[ending]}
        </li>
      ))}
    </ul>
  );
}

function aboutChart({ overview: { days, totals }, context }: DayChartProps): string {
  const { strings, say, day } = context.wording;
  return say(strings.chartAbout, {
    from: day(days[0]?.day ?? ''),
    to: day(days.at(-1)?.day ?? ''),
    ...totals,
    most: Math.max(0, ...days.map((each) => allOf(each.endings))),
  });
}

function Column({ at, counts, top }: { at: number; counts: Endings; top: number }) {
  let below = 0;
  return (
    <>
      {endings.map((ending) => {
        const size = (counts[ending] / top) * height;
        below += size;
        if (size === 0) return null;
        return (
          <rect
            key={ending}
            className={`of-${ending}`}
            x={(at + (1 - columnWidth) / 2).toFixed(2)}
            y={(height - below).toFixed(2)}
            width={columnWidth}
            height={size.toFixed(2)}
          />
        );
      })}
    </>
  );
}

function DayAxis({ top, context }: { top: number; context: DeskContext }) {
  const { number } = context.wording;
  return (
    <div className="day-axis" aria-hidden="true">
      {[top, top / 2, 0].map((value) => (
        <span key={value}>{number(value)}</span>
      ))}
    </div>
  );
}

function DayMarks({ days, context }: { days: string[]; context: DeskContext }) {
  const shown = [days[0], days[Math.floor((days.length - 1) / 2)], days.at(-1)];
  return (
    <div className="day-marks" aria-hidden="true">
      {shown.map((day) => (
        <span key={day}>{context.wording.shortDay(day ?? '')}</span>
      ))}
    </div>
  );
}

function DayTable({ overview, context }: DayChartProps) {
  const { strings, number, day } = context.wording;
  const asked = overview.days.filter((each) => allOf(each.endings) > 0).toReversed();
  return (
    <FoldedTable
      summary={strings.asTable}
      label={strings.questionsADay}
      heads={[strings.day, ...endings.map((ending) => strings.endings[ending])]}
      rows={asked.map((each) => ({
        key: each.day,
        cells: [day(each.day), ...endings.map((ending) => number(each.endings[ending]))],
      }))}
    />
  );
}

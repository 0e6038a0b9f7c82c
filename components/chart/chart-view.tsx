// A chart beside an answer: a bar for each cited row, with the amount as the guide writes it and the
// number of its source. What is drawn is there as text too, and once more as a table that can be opened.

import { axisOf } from '../../browser/charts/axis.ts';
import type { Chart } from '../../browser/charts/charts-of.ts';
import { CitationChip } from '../citations/citation-chip.tsx';
import { useGuide } from '../citations/use-guide.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ChartBar } from './chart-bar.tsx';

/** Characters of an amount that leave room for name and bar beside it. */
const longestOnOneLine = 16;

export function ChartView({ chart }: { chart: Chart }) {
  const { language } = useStrings();
  const guide = useGuide(chart.rows[0]?.citation.guide);
  const axis = axisOf(chart, language);
  const isShort = chart.rows.every(({ text }) => text.length <= longestOnOneLine);
  return (
    <figure className="chart">
      <figcaption lang={guide?.language}>
        <span className="chart-head">{chart.head}</span>
        <span className="chart-place">{chart.rows[0]?.citation.section.title}</span>
      </figcaption>
      <div className="chart-plot" data-short={isShort || undefined}>
        <ul lang={guide?.language}>
          {chart.rows.map(({ label, text, amount, citation }) => (
            <li key={citation.number}>
              <span className="chart-label">
                <bdi>{label}</bdi>
              </span>{' '}
              <span className="chart-figure">
                <span>
                  <bdi>{text}</bdi>
                </span>{' '}
                <span>
                  <CitationChip citation={citation} />
                </span>
              </span>
              <ChartBar amount={amount} axis={axis} />
            </li>
          ))}
        </ul>
        <div className="chart-axis" aria-hidden="true">
          {axis.ticks.map(({ value, label }) => (
            <span key={value}>
              <bdi>{label}</bdi>
            </span>
          ))}
        </div>
      </div>
      <ChartTable chart={chart} guideLanguage={guide?.language} />
    </figure>
  );
}

type ChartTableProps = { chart: Chart; guideLanguage: string | undefined };

function ChartTable({ chart, guideLanguage }: ChartTableProps) {
  const { strings } = useStrings();
  return (
    <details>
      <summary>{strings.charts.showTable}</summary>
      <div className="table-frame">
        <table aria-label={chart.head} lang={guideLanguage}>
          <thead>
            <tr>
              <th scope="col">{chart.labelHead || strings.charts.row}</th>
              <th scope="col">{chart.head}</th>
              <th scope="col">{strings.charts.source}</th>
            </tr>
          </thead>
          <tbody>
            {chart.rows.map(({ label, text, citation }) => (
              <tr key={citation.number}>
                <td>
                  <bdi>{label}</bdi>
                </td>
                <td>
                  <bdi>{text}</bdi>
                </td>
                <td>
                  <CitationChip citation={citation} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

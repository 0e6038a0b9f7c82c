// The bar of one row: from zero to an amount, or from the low end of a range to its high end. An end that
// is open goes on in arrows.
import type { Axis } from '../../browser/charts/axis.ts';
import type { Amount } from '../../browser/charts/read-amount.ts';

export type ChartBarProps = { amount: Amount; axis: Axis };

const beyond = 'M3 1h3l5 5-5 5h-3l5-5zM9 1h3l5 5-5 5h-3l5-5z';

export function ChartBar({ amount: { low, high, open }, axis: { max, ticks } }: ChartBarProps) {
  const share = (value: number) => `${((value / max) * 100).toFixed(2)}%`;
  const start = low < high ? low : 0;
  return (
    <svg className="chart-bar" width="100%" height="12" aria-hidden="true">
      <rect className="chart-track" y="5.5" width="100%" height="1" />
      {ticks.map(({ value }) => (
        <rect key={value} className="chart-track" x={share(value)} y="2" width="1" height="8" />
      ))}
      <rect className="chart-fill" x={share(start)} y="1" width={share(high - start)} height="10" />
      {open && (
        <svg x={share(high)} overflow="visible" aria-hidden="true">
          <path className="chart-fill" d="M0 1l5 5-5 5z" />
          <path className="chart-fill" opacity=".5" d={beyond} />
        </svg>
      )}
    </svg>
  );
}

// How the questions about one thing ended, as one bar from none to the most that anything has.
import { type Endings, endings } from '../../lib/desk/overview.ts';

export type EndingsBarProps = { counts: Endings; most: number };

export function EndingsBar({ counts, most }: EndingsBarProps) {
  let start = 0;
  return (
    <svg className="endings-bar" width="100%" height="12" aria-hidden="true">
      <rect className="endings-track" y="5.5" width="100%" height="1" />
      {endings.map((ending) => {
        const share = (counts[ending] / most) * 100;
        start += share;
        if (share === 0) return null;
        return (
          <rect
            key={ending}
            className={`of-${ending}`}
            x={`${(start - share).toFixed(2)}%`}
            y="1"
            width={`${share.toFixed(2)}%`}
            height="10"
          />
        );
      })}
    </svg>
  );
}

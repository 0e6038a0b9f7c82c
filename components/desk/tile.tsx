// One figure of a period, what part of the whole it is, and how it compares with the period before.
import type { Ending } from '../../lib/desk/overview.ts';
import type { DeskContext } from './desk-context.ts';

export type TileProps = {
  label: string;
  value: number;
  earlier: number;
  /** What the value is a part of. */
  whole?: number;
  /** The colour in which charts draw it. */
  mark?: Ending;
  context: DeskContext;
};

export function Tile({ label, value, earlier, whole, mark, context }: TileProps) {
  const { strings, say, number, share } = context.wording;
  return (
    <section className="board tile">
      <h2>
        {mark && (
          <svg width="12" height="12" aria-hidden="true">
            <rect className={`of-${mark}`} width="12" height="12" rx="2" />
          </svg>
        )}
        {label}
      </h2>
      <p className="tile-value">{number(value)}</p>
      {whole !== undefined && whole > 0 && (
        <p className="desk-soft">{say(strings.share, { share: share(value, whole) })}</p>
      )}
      <Change by={value - earlier} context={context} />
    </section>
  );
}

function Change({ by, context }: { by: number; context: DeskContext }) {
  const { strings, say } = context.wording;
  if (by === 0) return <p className="desk-soft">{strings.same}</p>;
  const message = by > 0 ? strings.more : strings.fewer;
  return (
    <p className="desk-soft tile-change">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={by > 0 ? 'M6 1 11 10H1z' : 'M6 11 1 2h10z'} fill="currentColor" />
      </svg>
      {say(message, { count: Math.abs(by) })}
    </p>
  );
}

// The choice of how many days a page looks at, as links.
import type { DeskPageName } from '../../lib/desk/pages.ts';
import { periodLengths } from '../../lib/desk/period.ts';
import type { DeskContext } from './desk-context.ts';
import { deskHref } from './desk-href.ts';

export type PeriodPickerProps = {
  context: DeskContext;
  page: DeskPageName;
  /** What else the page is asked for. */
  query?: Record<string, string | undefined>;
};

export function PeriodPicker({ context, page, query }: PeriodPickerProps) {
  const { strings, say } = context.wording;
  return (
    <nav className="segments" aria-label={strings.period}>
      {periodLengths.map((days) => (
        <a
          key={days}
          href={deskHref(page, { ...context, days }, query)}
          aria-current={days === context.days ? 'true' : undefined}
        >
          {say(strings.lastDays, { count: days })}
        </a>
      ))}
    </nav>
  );
}

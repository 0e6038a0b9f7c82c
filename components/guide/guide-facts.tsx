// The line under a guide's title: when it was revised and how long it takes to read.

import { formatMinutes, readingMinutes, wordCount } from '../../browser/guide/reading-time.ts';
import type { Guide } from '../../lib/types.ts';
import { formatDay } from '../strings/format-date.ts';
import { ownLanguage, type PageContext } from './page-context.ts';

export type GuideFactsProps = {
  guide: Guide;
  /** Whether to say how many sections there are. */
  withSections?: boolean;
  context: PageContext;
};

export function GuideFacts({ guide, withSections = false, context }: GuideFactsProps) {
  const { strings, say, language } = context.wording;
  const { updated } = guide;
  const minutes = readingMinutes(wordCount(guide));
  const own = ownLanguage(guide, context);
  return (
    <p className="guide-facts">
      {updated && (
        <time dateTime={updated} {...own}>
          {say(strings.updated, { day: formatDay(updated, language) })}
        </time>
      )}
      <span {...own}>{say(strings.readingTime, { time: formatMinutes(minutes, language) })}</span>
      {withSections && (
        <span {...own}>{say(strings.sectionCount, { count: guide.sections.length })}</span>
      )}
    </p>
  );
}

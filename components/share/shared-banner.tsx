// What a reader of a shared conversation has to know: whose words these are, and how they compare with the
// guide of today.

import {
  type GuideChange,
  goneStatements,
  guideChanges,
} from '../../browser/share/guide-changes.ts';
import type { SharedConversationData } from '../../browser/share/read-shared-link.ts';
import type { Citation } from '../../lib/types.ts';
import { RepeatIcon } from '../elements/icons.tsx';
import { useOnline } from '../hooks/use-online.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { ComparisonState } from './use-comparison.ts';

export type SharedBannerProps = {
  /** Whether the heading above is a name of its own, so that this has to say what it is. */
  isNamed: boolean;
  shared: SharedConversationData;
  citations: Citation[];
  state: ComparisonState;
  onCompareAgain: () => void;
};

export function SharedBanner(props: SharedBannerProps) {
  const { isNamed, shared, citations, state, onCompareAgain } = props;
  const { strings, say, formatMoment } = useStrings();
  const { sharedBanner, sharedFrom, sharedCaution, sharedCautionUnchecked } = strings.shared;
  const moment = formatMoment(shared.sharedAt);
  const compared = state.kind === 'compared' && citations.length > 0;
  return (
    <div className="shared-banner">
      <p>
        <strong>{say(isNamed ? sharedBanner : sharedFrom, { moment })}</strong>{' '}
        {compared ? sharedCaution : sharedCautionUnchecked}
      </p>
      <div role="status">
        <Findings shared={shared} citations={citations} state={state} />
      </div>
      {state.kind === 'failed' && (
        <button type="button" className="quiet-button" onClick={onCompareAgain}>
          <RepeatIcon />
          {strings.shared.compareAgain}
        </button>
      )}
    </div>
  );
}

type FindingsProps = Pick<SharedBannerProps, 'shared' | 'citations' | 'state'>;

function Findings({ shared, citations, state }: FindingsProps) {
  const { strings, say } = useStrings();
  const sayChange = useChangeWords();
  const online = useOnline();
  const words = strings.shared;
  if (citations.length === 0) return <p>{words.noQuotes}</p>;
  switch (state.kind) {
    case 'under-way':
      return <p>{words.comparing}</p>;
    case 'failed':
      return (
        <p className="shared-alert">{online ? words.notCompared : words.notComparedOffline}</p>
      );
    case 'compared': {
      const { comparison } = state;
      const gone = goneStatements(comparison).size;
      const changes = guideChanges(citations, shared.guides, comparison);
      return (
        <ul>
          {changes.map((change) => (
            <li key={change.title}>{sayChange(change)}</li>
          ))}
          <li className={gone > 0 ? 'shared-alert' : undefined}>
            {gone > 0
              ? say(words.quotesGone, { count: gone })
              : say(words.quotesStand, { count: comparison.citations.length })}
          </li>
        </ul>
      );
    }
  }
}

function useChangeWords(): (change: GuideChange) => string {
  const { strings, say, formatDay } = useStrings();
  const words = strings.shared;
  return (change) => {
    const { title } = change;
    switch (change.kind) {
      case 'gone':
        return say(words.guideGone, { title });
      case 'unchanged':
        return say(words.guideUnchanged, { title });
      case 'changed':
        return say(words.guideChanged, { title });
      case 'updated': {
        const day = formatDay(change.day);
        return change.before === null
          ? say(words.guideUpdated, { title, day })
          : say(words.guideUpdatedFrom, { title, day, before: formatDay(change.before) });
      }
    }
  };
}

// Answers that readers disliked, with the statements that they cite as they stand in the guides.
import type { FeedbackEntry, Period, Store } from '../store/store.ts';
import type { Guide } from '../types.ts';
import type { FeedbackReason } from '../wire/feedback.ts';
import { statementHref } from '../wire/links.ts';
import { withoutTargets } from '../wire/without-targets.ts';
import { type Paged, paged } from './paged.ts';
import { lastRatings } from './ratings.ts';
import { titlesOf } from './section-titles.ts';
import { placeOf, type StatementPlaces, statementPlaces } from './statement-places.ts';

/** `gone` where the guide says it no more, or in other words. */
export type CitedStatement =
  | { kind: 'there'; href: string; title: string; text: string }
  | { kind: 'gone'; id: string };

export type Disliked = Pick<
  FeedbackEntry,
  'id' | 'time' | 'note' | 'question' | 'answer' | 'guide'
> & {
  reasons: FeedbackReason[];
  cited: CitedStatement[];
};

export type DislikedOptions = {
  reason: FeedbackReason | undefined;
  /** Slug of the guide that was asked, or that the answer cites. */
  guide: string | undefined;
  page: number;
};

const onPage = 20;

export async function readDisliked(
  store: Pick<Store, 'feedback'>,
  period: Period,
  guides: Guide[],
  { reason, guide, page }: DislikedOptions,
): Promise<Paged<Disliked>> {
  const places = await statementPlaces(guides);
  const { kept } = await lastRatings(store, period);
  const slugsOf = ({ guide: asked, citations = [] }: FeedbackEntry) => [
    ...(asked ? [asked] : []),
    ...citations.map((id) => placeOf(places, id, asked)?.guide),
  ];
  const wanted = kept.filter(
    (entry) =>
      entry.rating === 'down' &&
      (reason === undefined || entry.reasons?.includes(reason)) &&
      (guide === undefined || slugsOf(entry).includes(guide)),
  );
  const titleOf = titlesOf(guides);
  const { items, ...where } = paged(wanted, page, onPage);
  return { items: items.map((entry) => dislikedOf(entry, places, titleOf)), ...where };
}

function dislikedOf(
  { id, time, note, question, answer, guide, reasons = [], citations = [] }: FeedbackEntry,
  places: StatementPlaces,
  titleOf: ReturnType<typeof titlesOf>,
): Disliked {
  const cited = citations.map((statement): CitedStatement => {
    const found = placeOf(places, statement, guide);
    if (!found) return { kind: 'gone', id: statement };
    const { sectionId: section, text } = found.statement;
    const href = statementHref(found.guide, section, statement);
    return {
      kind: 'there',
      href,
      title: titleOf({ guide: found.guide, section }) ?? section,
      text,
    };
  });
  return {
    id,
    time,
    note,
    question,
    answer: answer && withoutTargets(answer),
    guide,
    reasons,
    cited,
  };
}

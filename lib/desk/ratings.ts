// What readers say of answers, each answer once.
import type { FeedbackEntry, Period, Store } from '../store/store.ts';
import { type Newest, newestOf } from './read-kept.ts';

/** Entries of a period that are looked at. */
const mostEntries = { read: 2000, given: 2000 };

/** The last word on each answer of a period, the newest first. */
export async function lastRatings(
  store: Pick<Store, 'feedback'>,
  period: Period,
): Promise<Newest<FeedbackEntry>> {
  const seen = new Set<string>();
  const isFirst = ({ id }: FeedbackEntry) => {
    const { size } = seen;
    return seen.add(id).size > size;
  };
  return newestOf(store.feedback({ ...period, order: 'newest' }), mostEntries, isFirst);
}

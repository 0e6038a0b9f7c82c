// The words of questions that are kept, by guide, section and how they ended.
import type { KeptQuestion, Outcome, Period, Store } from '../store/store.ts';
import { type Paged, paged } from './paged.ts';
import { newestOf } from './read-kept.ts';

export type { KeptQuestion };

export type QuestionsWanted = {
  guide: string | undefined;
  section: string | undefined;
  outcome: Outcome | undefined;
  page: number;
};

/** Questions of a period that are looked at, and that are listed. */
const most = { read: 20_000, given: 5000 };
const onPage = 50;

/** The newest first. */
export async function readQuestions(
  store: Pick<Store, 'questions'>,
  period: Period,
  { guide, section, outcome, page }: QuestionsWanted,
): Promise<Paged<KeptQuestion>> {
  const rows = store.questions({ ...period, order: 'newest' });
  const { kept } = await newestOf(
    rows,
    most,
    (row) =>
      (guide === undefined || row.guide === guide) &&
      (section === undefined || row.section === section) &&
      (outcome === undefined || row.outcome === outcome),
  );
  return paged(kept, page, onPage);
}

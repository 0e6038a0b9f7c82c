// MODEL_BUDGET: counted by days (UTC), in this server or in all that share a Redis.
import type { ModelBudget } from '../../limit-settings.ts';
import type { AnswerBudget } from '../../signpost.ts';
import type { Counter } from './counters.ts';

/** A budget of answers or tokens a day. One of tokens may be overdrawn by the answers that are on their way. */
export function openAnswerBudget(
  { unit, most }: ModelBudget,
  counter: Counter,
  now: () => Date = () => new Date(),
): AnswerBudget {
  let toldOf = '';
  const today = () => now().toISOString().slice(0, 'yyyy-mm-dd'.length);
  const tellOnce = () => {
    if (toldOf === today()) return;
    toldOf = today();
    console.warn(
      `MODEL_BUDGET of ${most} ${unit}/day is used up; answers are quoted from the guide until 00:00 UTC.`,
    );
  };
  const keyOf = (day: string) => `${unit}:${day}`;
  return {
    async allows() {
      const { used } =
        unit === 'answers'
          ? await counter.add(keyOf(today()), 1)
          : await counter.read(keyOf(today()));
      const isLeft = unit === 'answers' ? used <= most : used < most;
      if (!isLeft) tellOnce();
      return isLeft;
    },
    spend(tokens) {
      if (unit === 'tokens' && tokens > 0) void counter.add(keyOf(today()), tokens);
    },
  };
}

// What has been asked since the store was last written: counts, and words of questions. It is bounded, and nobody who
// asks waits for it.
import type { KeepRules } from '../keep-settings.ts';
import type { AnswerSummary, Citation } from '../types.ts';
import type { Notice } from '../wire/codes.ts';
import { maskWords } from './mask-words.ts';
import type { DailyCount, KeptQuestion, Outcome, Place } from './store.ts';

/** A question that has come to its end. */
export type Asked = {
  question: string;
  /** Slug of the one guide that was asked. */
  guide?: string | undefined;
  end: 'whole' | 'stopped' | 'failed';
  citations: Citation[];
  notices: Notice[];
  summary: AnswerSummary | undefined;
};

/** Different counts, and questions, that may wait to be written. */
const most = { counts: 5000, questions: 500 };
/** Sections of one answer that are counted. */
const mostSections = 20;

type Batch = { counts: DailyCount[]; questions: KeptQuestion[] };

/** Why a request was refused that was one too many: of its sender, or of all. */
export const limitCodes = ['rate-limited', 'busy'] as const;
export type LimitCode = (typeof limitCodes)[number];

export type OutcomeBatch = {
  add(asked: Asked): void;
  /** Counts a request that was refused. */
  addLimit(code: LimitCode): void;
  /** All that waits; from now on it does so no more. */
  take(): Batch;
  /** Puts back what could not be written. */
  putBack(batch: Batch): void;
};

/** @param now The clock. */
export function outcomeBatch({ questions: kept }: KeepRules, now: () => Date): OutcomeBatch {
  let counts = new Map<string, DailyCount>();
  let questions: KeptQuestion[] = [];
  const count = (added: DailyCount) => {
    const { count: times, ...key } = added;
    const name = JSON.stringify(Object.values(key));
    const known = counts.get(name);
    if (known) known.count += times;
    else if (counts.size < most.counts) counts.set(name, added);
  };
  return {
    add(asked) {
      const day = now().toISOString().slice(0, 10);
      const outcome = asked.end === 'whole' ? asked.summary?.status : asked.end;
      if (outcome === undefined) return;
      for (const each of countsOf(asked, outcome, day)) count(each);
      const isKept = kept === 'all' || (kept === 'refused' && outcome === 'not-covered');
      if (!isKept || questions.length >= most.questions) return;
      questions.push(questionOf(asked, outcome, day));
    },
    addLimit(value) {
      const day = now().toISOString().slice(0, 10);
      count({ day, what: 'limit', value, mode: '', guide: '', section: '', count: 1 });
    },
    take() {
      const batch = { counts: [...counts.values()], questions };
      counts = new Map();
      questions = [];
      return batch;
    },
    putBack(batch) {
      for (const each of batch.counts) count(each);
      questions = [...batch.questions, ...questions].slice(0, most.questions);
    },
  };
}

function countsOf(asked: Asked, outcome: Outcome, day: string): DailyCount[] {
  const { summary, notices, guide = '' } = asked;
  const same = { day, mode: summary?.mode ?? ('' as const), count: 1 };
  const whole = { guide, section: '' };
  const of = (what: DailyCount['what'], value: string, place: Place) => ({
    ...{ ...same, what, value },
    ...place,
  });
  return [
    of('outcome', outcome, whole),
    ...placesOf(asked).map((place) => of('outcome', outcome, place)),
    ...(summary?.leftOut ?? []).map(({ reason }) =>
      of('left-out', typeof reason === 'string' ? 'kept' : reason.code, whole),
    ),
    ...notices
      .filter(({ code }) => code.startsWith('model-'))
      .map(({ code }) => of('model-failure', code, whole)),
  ];
}

function questionOf(asked: Asked, outcome: Outcome, day: string): KeptQuestion {
  const [place = { guide: asked.guide ?? '', section: '' }] = placesOf(asked);
  return {
    ...{ day, outcome, mode: asked.summary?.mode ?? '' },
    ...place,
    words: maskWords(asked.question),
  };
}

/** The sections that an answer cites, each once; where it cites none, the one that comes nearest. */
function placesOf({ citations, summary }: Asked): Place[] {
  const places = new Map<string, Place>();
  for (const { guide, section } of citations) {
    places.set(`${guide}#${section.id}`, { guide, section: section.id });
  }
  const [nearest] = summary?.nearest ?? [];
  const near = places.size === 0 && nearest ? placeAt(nearest.href) : undefined;
  return near ? [near] : [...places.values()].slice(0, mostSections);
}

/** The section that an address of a guide's page opens (`lib/wire/links.ts`). */
function placeAt(href: string): Place {
  const { pathname, hash } = new URL(href, 'http://site.invalid');
  const guide = pathname.slice(pathname.lastIndexOf('/') + 1);
  return { guide: decodeURIComponent(guide), section: decodeURIComponent(hash.slice(1)) };
}

// How a period went, at a glance: totals beside those before, questions by day, what was left out, failed and rated.
import { allOf, type Overview } from '../../lib/desk/overview.ts';
import { DayChart } from './day-chart.tsx';
import type { DeskContext } from './desk-context.ts';
import { DeskFrame } from './desk-frame.tsx';
import { PeriodPicker } from './period-picker.tsx';
import { TallyList } from './tally-list.tsx';
import { Tile } from './tile.tsx';

export type OverviewPageProps = { overview: Overview; context: DeskContext };

export function OverviewPage({ overview, context }: OverviewPageProps) {
  const { strings, code } = context.wording;
  const isEmpty = allOf(overview.totals) === 0;
  return (
    <DeskFrame
      context={context}
      page="overview"
      title={strings.pages.overview}
      beside={<PeriodPicker context={context} page="overview" />}
    >
      <Tiles overview={overview} context={context} />
      {isEmpty ? (
        <p className="board desk-soft">{strings.nothingYet}</p>
      ) : (
        <DayChart overview={overview} context={context} />
      )}
      <div className="desk-columns">
        <TallyList
          title={strings.leftOut}
          note={strings.leftOutNote}
          none={strings.leftOutNone}
          tallies={overview.leftOut}
          sayCode={code}
          context={context}
        />
        <TallyList
          title={strings.failures}
          none={strings.failuresNone}
          tallies={[...overview.failures, ...overview.limits]}
          sayCode={code}
          context={context}
        />
        <Ratings overview={overview} context={context} />
      </div>
    </DeskFrame>
  );
}

function Tiles({ overview: { totals, earlier }, context }: OverviewPageProps) {
  const { strings } = context.wording;
  const [all, before] = [allOf(totals), allOf(earlier)];
  const shown = ['answered', 'partial', 'refused'] as const;
  return (
    <div className="tiles">
      <Tile label={strings.allQuestions} value={all} earlier={before} context={context} />
      {shown.map((ending) => (
        <Tile
          key={ending}
          label={strings.endings[ending]}
          value={totals[ending]}
          earlier={earlier[ending]}
          whole={all}
          mark={ending}
          context={context}
        />
      ))}
    </div>
  );
}

function Ratings({ overview: { ratings }, context }: OverviewPageProps) {
  const { strings, say, share, number } = context.wording;
  const { up, down, isCut } = ratings;
  const all = up + down;
  if (all === 0) {
    return (
      <section className="board">
        <h2>{strings.ratings}</h2>
        <p className="desk-soft">{strings.ratingsNone}</p>
      </section>
    );
  }
  return (
    <TallyList
      title={strings.ratings}
      note={[
        say(strings.ratingsSum, { share: share(up, all), count: all }),
        isCut ? say(strings.ratingsCut, { count: number(all) }) : '',
      ].join(' ')}
      tallies={[
        { code: strings.helped, count: up },
        { code: strings.didNot, count: down },
      ]}
      sayCode={(label) => label}
      context={context}
    />
  );
}

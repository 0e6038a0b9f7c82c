// Whether the guide still answers what its owner wants answered: the last run, what changed, and the runs before it.

import { endingOf } from '../../lib/desk/overview.ts';
import { deskPath } from '../../lib/desk/pages.ts';
import type { QuestionsFile, RunChange, RunResult, Runs } from '../../lib/desk/regression-run.ts';
import { mostAsked } from '../../lib/desk/regression-run.ts';
import { sectionHref } from '../../lib/wire/links.ts';
import { pageHref } from '../document/page-href.ts';
import type { DeskContext } from './desk-context.ts';
import { DeskFrame, FormToken } from './desk-frame.tsx';
import { FoldedTable } from './folded-table.tsx';

export type RunsPageProps = {
  file: QuestionsFile;
  runs: Runs;
  titleOf: TitleOf;
  context: DeskContext;
};

/** The title of a section; undefined of one that is not there any more. */
type TitleOf = (place: { guide: string; section: string }) => string | undefined;

export function RunsPage({ file, runs, titleOf, context }: RunsPageProps) {
  const { strings, say } = context.wording;
  const [last] = runs.runs;
  return (
    <DeskFrame context={context} page="runs" title={strings.pages.runs}>
      <RunForm file={file} context={context} />
      {!last && <p className="board desk-soft">{strings.runsNone}</p>}
      {last && (
        <section className="board">
          <h2>
            {strings.lastRun}: {context.wording.moment(last.time)}
          </h2>
          <p className="tile-value">{say(strings.runRight, rightIn(last.results))}</p>
          <p className="desk-soft">{editedWords(runs, context)}</p>
          <RunChart runs={runs} context={context} />
        </section>
      )}
      {runs.runs.length > 1 && (
        <Changes changes={runs.changes} titleOf={titleOf} context={context} />
      )}
      {last && <Results results={last.results} titleOf={titleOf} context={context} />}
    </DeskFrame>
  );
}

function rightIn(results: RunResult[]) {
  return {
    right: results.filter(({ isAsExpected }) => isAsExpected).length,
    count: results.length,
  };
}

function editedWords(
  { runs: [last, before] }: Runs,
  { wording: { strings } }: DeskContext,
): string {
  if (!last || !before) return '';
  return last.contentHash === before.contentHash ? strings.sameGuides : strings.editedGuides;
}

function RunForm({ file, context }: Pick<RunsPageProps, 'file' | 'context'>) {
  const { strings, say } = context.wording;
  if (file.kind === 'none')
    return <p className="desk-note">{say(strings.runsNoFile, { file: file.file })}</p>;
  if (file.kind === 'unreadable') {
    return (
      <div className="desk-note">
        <p>{strings.runsUnreadable}</p>
        <p className="written" lang="en">
          {file.why}
        </p>
      </div>
    );
  }
  const count = file.questions.length;
  return (
    <form className="run-form" method="post" action={pageHref(deskPath('runs'), context)}>
      <p className="lead">{say(strings.runsLead, { file: file.file })}</p>
      <FormToken context={context} />
      <button type="submit" className="button">
        {strings.runNow}
      </button>
      <p className="desk-soft">
        {say(strings.runTakes, { count })}
        {count > mostAsked && ` ${say(strings.runTooMany, { most: mostAsked })}`}
      </p>
    </form>
  );
}

/** A column is as wide as if there were so many. */
const fewestColumns = 12;

/** Columns by run, the newest last: how many of its questions are as they should be. */
function RunChart({ runs: { runs }, context }: { runs: Runs; context: DeskContext }) {
  const { strings, say, moment } = context.wording;
  if (runs.length < 2) return null;
  return (
    <figure className="run-chart">
      <figcaption className="desk-soft">{strings.runsOverTime}</figcaption>
      <svg
        viewBox={`0 0 ${Math.max(runs.length, fewestColumns)} 100`}
        preserveAspectRatio="none"
        role="img"
        aria-label={strings.runsAbout}
      >
        {runs.toReversed().map(({ time, results, contentHash }, at, all) => {
          const { right, count } = rightIn(results);
          const share = count === 0 ? 0 : (right / count) * 100;
          const isEdited = at > 0 && all[at - 1]?.contentHash !== contentHash;
          return (
            <g key={time}>
              <title>{`${moment(time)}: ${say(strings.runRight, { right, count })}`}</title>
              <rect className="of-refused" x={at + 0.14} y="0" width="0.72" height={100 - share} />
              <rect
                className="of-answered"
                x={at + 0.14}
                y={100 - share}
                width="0.72"
                height={share}
              />
              {isEdited && <path className="run-edit" d={`M${at} 0V100`} />}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

type Shown = Pick<RunsPageProps, 'titleOf' | 'context'>;

function Changes({ changes, ...shown }: { changes: RunChange[] } & Shown) {
  const { strings } = shown.context.wording;
  return (
    <section className="board">
      <h2>{strings.changes}</h2>
      {changes.length === 0 && <p className="desk-soft">{strings.changesNone}</p>}
      <ul className="run-changes">
        {changes.map((change) => (
          <Change key={change.code + questionOf(change)} change={change} {...shown} />
        ))}
      </ul>
    </section>
  );
}

const questionOf = (change: RunChange) =>
  change.code === 'removed' ? change.before.question : change.now.question;

function Change({ change, ...shown }: { change: RunChange } & Shown) {
  const { strings, say } = shown.context.wording;
  const hasBoth = change.code !== 'added' && change.code !== 'removed';
  return (
    <li>
      <ul className="tags">
        <li data-code={change.code}>{strings.changeCodes[change.code]}</li>
      </ul>
      <p>{questionOf(change)}</p>
      {hasBoth && (
        <p className="desk-soft">
          {say(strings.wasIs, {
            before: sayResult(change.before, shown),
            now: sayResult(change.now, shown),
          })}
        </p>
      )}
    </li>
  );
}

function sayResult(result: RunResult, { titleOf, context }: Shown): string {
  const { outcome, section } = result;
  const ended = context.wording.strings.ended[endingOf[outcome]] ?? outcome;
  // What a refusal names as nearest is no answer.
  if (section === '' || outcome === 'not-covered') return ended;
  return `${ended} (${titleOf(result) ?? section})`;
}

function Results({ results, titleOf, context }: { results: RunResult[] } & Shown) {
  const { strings } = context.wording;
  return (
    <FoldedTable
      className="board"
      isOpen
      summary={strings.results}
      label={strings.results}
      heads={[strings.question, strings.lastRun, strings.outcome, strings.section]}
      rows={results.map(({ question, isAsExpected, outcome, guide, section }) => ({
        key: question,
        cells: [
          question,
          <span key="verdict" className="verdict" data-right={isAsExpected}>
            {isAsExpected ? strings.right : strings.wrong}
          </span>,
          strings.ended[endingOf[outcome]],
          section !== '' && outcome !== 'not-covered' && (
            <a key="section" href={sectionHref(guide, section)}>
              {titleOf({ guide, section }) ?? section}
            </a>
          ),
        ],
      }))}
    />
  );
}

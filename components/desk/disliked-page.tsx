// Answers that readers disliked: why, what was asked and answered, and the statements cited.
import type { CitedStatement, Disliked } from '../../lib/desk/disliked.ts';
import type { Paged } from '../../lib/desk/paged.ts';
import { type FeedbackReason, feedbackReasons } from '../../lib/wire/feedback.ts';
import type { DeskContext } from './desk-context.ts';
import { DeskFrame } from './desk-frame.tsx';
import { FilterForm, guideChoice } from './filter-form.tsx';
import { Pager } from './pager.tsx';
import { PeriodPicker } from './period-picker.tsx';

export type DislikedPageProps = {
  disliked: Paged<Disliked>;
  guides: { slug: string; title: string }[];
  /** What is looked at. */
  query: { guide: string | undefined; reason: FeedbackReason | undefined };
  context: DeskContext;
};

export function DislikedPage({ disliked, guides, query, context }: DislikedPageProps) {
  const { strings, reasons } = context.wording;
  const options = feedbackReasons.map((reason): [string, string] => [reason, reasons[reason]]);
  const choices = [
    {
      name: 'reason',
      label: strings.reason,
      value: query.reason,
      options: [['', strings.anyReason] as [string, string], ...options],
    },
    ...guideChoice(guides, query.guide, context),
  ];
  return (
    <DeskFrame
      context={context}
      page="disliked"
      title={strings.pages.disliked}
      beside={<PeriodPicker context={context} page="disliked" query={query} />}
    >
      <p className="lead">{strings.dislikedLead}</p>
      <FilterForm page="disliked" choices={choices} context={context} />
      {disliked.items.length === 0 && <p className="board">{strings.dislikedNone}</p>}
      {disliked.items.map((each) => (
        <DislikedBoard key={each.id} disliked={each} context={context} />
      ))}
      <Pager paged={disliked} page="disliked" query={query} context={context} />
    </DeskFrame>
  );
}

function DislikedBoard({ disliked, context }: { disliked: Disliked; context: DeskContext }) {
  const { strings, reasons, moment } = context.wording;
  const { time, note, question, answer, cited } = disliked;
  return (
    <article className="board">
      <h2>{question ?? strings.noWords}</h2>
      <ul className="tags">
        {disliked.reasons.length === 0 && <li>{strings.noReason}</li>}
        {disliked.reasons.map((reason) => (
          <li key={reason}>{reasons[reason] ?? reason}</li>
        ))}
        <li className="tag-plain">
          <time dateTime={time}>{moment(time)}</time>
        </li>
      </ul>
      {note !== undefined && note !== '' && (
        <>
          <h3>{strings.note}</h3>
          <blockquote className="written">{note}</blockquote>
        </>
      )}
      {answer !== undefined && (
        <details>
          <summary>{strings.answer}</summary>
          <p className="written">{answer}</p>
        </details>
      )}
      {cited.length > 0 && (
        <details>
          <summary>
            {strings.cited} ({cited.length})
          </summary>
          <ol className="cited-list">
            {cited.map((statement) => (
              <Cited key={keyOf(statement)} statement={statement} context={context} />
            ))}
          </ol>
        </details>
      )}
    </article>
  );
}

const keyOf = (statement: CitedStatement) =>
  statement.kind === 'gone' ? statement.id : statement.href;

function Cited({ statement, context }: { statement: CitedStatement; context: DeskContext }) {
  if (statement.kind === 'gone') {
    return <li className="desk-soft">{context.wording.strings.goneStatement}</li>;
  }
  const { href, title, text } = statement;
  return (
    <li>
      <a href={href}>{title}</a>
      <p>{text}</p>
    </li>
  );
}

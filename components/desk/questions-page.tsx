// The words of questions as they are kept, by guide, section and how they ended.
import type { KeptQuestion } from '../../lib/desk/kept-questions.ts';
import { endingOf } from '../../lib/desk/overview.ts';
import type { Paged } from '../../lib/desk/paged.ts';
import { sectionHref } from '../../lib/wire/links.ts';
import type { DeskContext } from './desk-context.ts';
import { DeskFrame } from './desk-frame.tsx';
import { FilterForm, guideChoice } from './filter-form.tsx';
import { Pager } from './pager.tsx';
import { PeriodPicker } from './period-picker.tsx';

export type QuestionsPageProps = {
  questions: Paged<KeptQuestion>;
  guides: { slug: string; title: string }[];
  /** What is looked at. */
  query: Record<'guide' | 'section' | 'outcome', string | undefined>;
  /** Titles of sections, by `<guide>#<section id>`. */
  titleOf: (place: { guide: string; section: string }) => string | undefined;
  keep: 'off' | 'refused' | 'all';
  context: DeskContext;
};

export function QuestionsPage(props: QuestionsPageProps) {
  const { questions, guides, query, titleOf, keep, context } = props;
  const { strings } = context.wording;
  const outcomes = ['answered', 'partial', 'not-covered'] as const;
  const choices = [
    {
      name: 'outcome',
      label: strings.outcome,
      value: query.outcome,
      options: [
        ['', strings.anyOutcome] as [string, string],
        ...outcomes.map((each): [string, string] => [each, strings.endings[endingOf[each]]]),
      ],
    },
    ...guideChoice(guides, query.guide, context),
  ];
  const named =
    query.guide && query.section ? { guide: query.guide, section: query.section } : undefined;
  return (
    <DeskFrame
      context={context}
      page="questions"
      title={strings.pages.questions}
      beside={<PeriodPicker context={context} page="questions" query={query} />}
    >
      <p className="lead">{strings.questionsLead}</p>
      {keep === 'off' && <p className="desk-note">{strings.lacksOff}</p>}
      {keep === 'refused' && <p className="desk-note">{strings.questionsRefused}</p>}
      {named && (
        <h2 className="questions-section">
          {strings.section}:{' '}
          <a href={sectionHref(named.guide, named.section)}>{titleOf(named) ?? named.section}</a>
        </h2>
      )}
      <FilterForm page="questions" choices={choices} context={context} />
      {questions.items.length === 0 ? (
        <p className="board">{strings.questionsNone}</p>
      ) : (
        <QuestionTable {...props} />
      )}
      <Pager paged={questions} page="questions" query={query} context={context} />
    </DeskFrame>
  );
}

function QuestionTable({ questions, titleOf, context }: QuestionsPageProps) {
  const { strings, day } = context.wording;
  return (
    <div className="table-frame">
      <table aria-label={strings.pages.questions} data-cards>
        <thead>
          <tr>
            <th scope="col">{strings.question}</th>
            <th scope="col">{strings.outcome}</th>
            <th scope="col">{strings.section}</th>
            <th scope="col">{strings.day}</th>
          </tr>
        </thead>
        <tbody>
          {questions.items.map((question, at) => {
            const title = titleOf(question);
            const ending = endingOf[question.outcome];
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be asked again and again
              <tr key={at}>
                <td data-head={strings.question}>{question.words}</td>
                <td data-head={strings.outcome}>{ending && strings.ended[ending]}</td>
                <td data-head={strings.section}>
                  {title !== undefined && (
                    <a href={sectionHref(question.guide, question.section)}>{title}</a>
                  )}
                </td>
                <td data-head={strings.day}>{day(question.day)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

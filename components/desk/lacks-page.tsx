// What readers ask and the guide lacks: a board for each group of questions, with what an author would add.
import type { Lack, Lacks } from '../../lib/desk/lacks.ts';
import { sectionHref } from '../../lib/wire/links.ts';
import { ChartBar } from '../chart/chart-bar.tsx';
import type { DeskContext } from './desk-context.ts';
import { DeskFrame } from './desk-frame.tsx';
import { FilterForm, guideChoice } from './filter-form.tsx';
import { PasteBlock } from './paste-block.tsx';
import { PeriodPicker } from './period-picker.tsx';

export type LacksPageProps = {
  lacks: Lacks;
  guides: { slug: string; title: string }[];
  /** The one guide that is looked at. */
  guide: string | undefined;
  /** Whether the words of no question are kept. */
  isOff: boolean;
  context: DeskContext;
};

export function LacksPage({ lacks, guides, guide, isOff, context }: LacksPageProps) {
  const { strings, say } = context.wording;
  const choices = guideChoice(guides, guide, context);
  const isEmpty = lacks.groups.length === 0 && lacks.alone.words.length === 0;
  const most = lacks.groups[0]?.times ?? 1;
  return (
    <DeskFrame
      context={context}
      page="lacks"
      title={strings.pages.lacks}
      beside={<PeriodPicker context={context} page="lacks" query={{ guide }} />}
    >
      <p className="lead">
        {strings.lacksLead}
        {lacks.cutAt !== undefined && ` ${say(strings.lacksCut, { count: lacks.cutAt })}`}
      </p>
      {choices.length > 0 && <FilterForm page="lacks" choices={choices} context={context} />}
      {isOff && <p className="desk-note">{strings.lacksOff}</p>}
      {isEmpty && !isOff && <p className="board">{strings.lacksNone}</p>}
      {lacks.groups.map((lack) => (
        <LackBoard key={lack.label + lack.examples[0]} {...{ lack, most, context }} />
      ))}
      <Alone alone={lacks.alone} context={context} />
    </DeskFrame>
  );
}

function LackBoard({ lack, most, context }: { lack: Lack; most: number; context: DeskContext }) {
  const { strings, say } = context.wording;
  const { label, times, partly, examples, near, paste } = lack;
  const amount = { low: times, high: times, open: false, unit: { sign: '', words: '' } };
  return (
    <article className="board lack">
      <h2>{label}</h2>
      <p className="desk-soft">
        {say(strings.times, { count: times })}
        {partly > 0 && `, ${say(strings.partlyOf, { count: partly })}`}
      </p>
      <ChartBar amount={amount} axis={{ max: most, ticks: [] }} />
      <div className="lack-columns">
        <div>
          <h3>{strings.examples}</h3>
          <ul className="quotes">
            {examples.map((example) => (
              <li key={example}>
                <q>{example}</q>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{strings.nearest}</h3>
          {near ? (
            <p>
              <a href={sectionHref(near.guide.slug, near.section.id)} lang={near.guide.language}>
                {near.section.path.join(' › ')}
              </a>
            </p>
          ) : (
            <p className="desk-soft">{strings.nearestNone}</p>
          )}
        </div>
      </div>
      <details>
        <summary>{strings.toPaste}</summary>
        <PasteBlock title={strings.toGuide} lines={paste.guide} context={context} />
        {paste.askedAs !== undefined && (
          <PasteBlock title={strings.toWords} lines={paste.askedAs} context={context} />
        )}
        <PasteBlock title={strings.toSilence} lines={paste.notCovered} context={context} />
      </details>
    </article>
  );
}

function Alone({
  alone: { words, more },
  context,
}: {
  alone: Lacks['alone'];
  context: DeskContext;
}) {
  const { strings, say } = context.wording;
  if (words.length === 0) return null;
  return (
    <details className="board alone">
      <summary>{say(strings.alone, { count: words.length + more })}</summary>
      <ul className="quotes">
        {words.map((each) => (
          <li key={each}>
            <q>{each}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}

// What was read of files: a report of each guide and a question to ask, beside the page of one of them.
import { useEffect, useRef } from 'react';
import type { TrialGuide, TrialReport } from '../../lib/wire/trial.ts';
import { trialPagePath } from '../../lib/wire/trial-links.ts';
import { AskForm } from './ask-form.tsx';
import { GuideReport } from './guide-report.tsx';
import { showInFrame, TrialPage } from './trial-page.tsx';
import { useTrialWords } from './trial-words.ts';
import { Trouble } from './trouble.tsx';

export type TrialViewProps = {
  report: TrialReport;
  isSaving: boolean;
  trouble: string | undefined;
  onSave: () => void;
  onDiscard: () => void;
};

export function TrialView(props: TrialViewProps) {
  const { report, trouble } = props;
  const { id, guides } = report;
  const { strings, say } = useTrialWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [first] = guides;
  return (
    <div className="setup-columns trial-columns">
      <div>
        <section className="trial-part">
          <h2 ref={heading} tabIndex={-1}>
            {strings.readHeading}
          </h2>
          <p>{say(strings.readCount, { count: guides.length })}</p>
          <Unread report={report} />
          {guides.map((guide) => (
            <GuideReport
              key={guide.file}
              guide={guide}
              hrefOf={(section) => hrefOf(id ?? '', guide, section)}
              isOnly={guides.length === 1}
            />
          ))}
        </section>
        {id !== null && <AskForm trial={id} guides={guides} onShow={showInFrame} />}
        <Trouble text={trouble} />
        <Actions {...props} />
      </div>
      {id !== null && first && <TrialPage href={hrefOf(id, first)} />}
    </div>
  );
}

function hrefOf(trial: string, { slug }: TrialGuide, section?: string): string {
  const page = trialPagePath(trial, slug);
  return section === undefined ? page : `${page}#${encodeURIComponent(section)}`;
}

function Unread({ report: { failed, notes } }: { report: TrialReport }) {
  const { strings } = useTrialWords();
  return (
    <>
      {failed.length > 0 && (
        <div className="trial-trouble" role="alert">
          <h3>{strings.failed}</h3>
          <ul className="trial-list">
            {failed.map(({ source, reason }) => (
              <li key={source}>
                <b>{source}</b>: <span lang="en">{reason}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {notes.length > 0 && (
        <div className="trial-facts">
          <h3>{strings.notes}</h3>
          <ul className="trial-list" lang="en">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Actions({ report, isSaving, onSave, onDiscard }: TrialViewProps) {
  const { strings, say } = useTrialWords();
  const count = report.guides.filter(({ outcome }) => outcome !== 'unchanged').length;
  if (report.guides.length === 0) return null;
  return (
    <div className="trial-actions">
      {count > 0 ? (
        <button type="button" className="button" aria-disabled={isSaving} onClick={onSave}>
          {isSaving ? strings.saving : say(strings.save, { count })}
        </button>
      ) : (
        <p>{strings.nothingNew}</p>
      )}
      <button type="button" className="quiet-button" onClick={onDiscard}>
        {strings.cancel}
      </button>
    </div>
  );
}

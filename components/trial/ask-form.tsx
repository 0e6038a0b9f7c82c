// A question of the guides that are tried, and its answer; a citation shows its place in the page beside it.
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type Sent, sendQuestion } from '../../browser/trial/send-trial.ts';
import { longestQuestion } from '../../lib/limits.ts';
import type { TrialAnswer, TrialGuide } from '../../lib/wire/trial.ts';
import { AnswerText } from '../answer/answer-text.tsx';
import { type CitationControl, CitationsContext } from '../citations/citations-context.ts';
import { SourcesList } from '../citations/sources-list.tsx';
import { frameName } from './trial-page.tsx';
import { useTrialWords } from './trial-words.ts';
import { Trouble } from './trouble.tsx';

export type AskFormProps = {
  trial: string;
  guides: TrialGuide[];
  onShow: (href: string) => void;
};

type Asked = { kind: 'none' } | { kind: 'asking' } | Sent<TrialAnswer>;

export function AskForm({ trial, guides, onShow }: AskFormProps) {
  const { strings } = useTrialWords();
  const [question, setQuestion] = useState('');
  const [asked, setAsked] = useState<Asked>({ kind: 'none' });
  const control = useMemo(() => citationControl(guides, onShow), [guides, onShow]);
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() === '' || asked.kind === 'asking') return;
    setAsked({ kind: 'asking' });
    setAsked(await sendQuestion(trial, question));
  };
  return (
    <section className="trial-part" aria-labelledby="trial-ask-heading">
      <h2 id="trial-ask-heading">{strings.ask}</h2>
      <form className="trial-ask" onSubmit={ask}>
        <label htmlFor="trial-question">{strings.question}</label>
        <input
          id="trial-question"
          className="field-text"
          value={question}
          maxLength={longestQuestion}
          autoComplete="off"
          aria-describedby="trial-ask-note"
          onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
        />
        <button type="submit" className="button">
          {strings.askButton}
        </button>
        <p id="trial-ask-note" className="field-note">
          {strings.askNote}
        </p>
      </form>
      <p className="trial-status" role="status">
        {asked.kind === 'asking' && strings.asking}
        {asked.kind === 'done' && <span className="sr-only">{strings.answered}</span>}
      </p>
      <CitationsContext.Provider value={control}>
        {asked.kind === 'done' && <AnswerView answer={asked.value} />}
      </CitationsContext.Provider>
      {asked.kind === 'refused' && <Trouble text={asked.message} />}
      {asked.kind === 'lost' && <Trouble text={strings.lost} />}
    </section>
  );
}

function AnswerView({ answer }: { answer: TrialAnswer }) {
  const { strings } = useTrialWords();
  const { text, citations, nearest } = answer;
  const shown = useRef<HTMLDivElement>(null);
  // A long report above leaves the question at the lower edge, and its answer below.
  useEffect(() => {
    if (answer) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [answer]);
  return (
    <div ref={shown} className="trial-answer">
      <AnswerText text={text} citations={citations} />
      <SourcesList sources={citations} />
      {nearest.length > 0 && (
        <div className="trial-facts">
          <h3>{strings.nearest}</h3>
          <ul className="trial-list">
            {nearest.map(({ title, href }) => (
              <li key={href}>
                <a href={href} target={frameName}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function citationControl(guides: TrialGuide[], onShow: (href: string) => void): CitationControl {
  return {
    guides: guides.map(({ slug, title, language }) => ({ slug, title, language })),
    links: { kind: 'panel' },
    source: undefined,
    open: ({ href }) => onShow(href),
    close: () => {},
    // The page beside it shows the place at once.
    preview: { show: () => {}, hide: () => {}, stay: () => {} },
  };
}

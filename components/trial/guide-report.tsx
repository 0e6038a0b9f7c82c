// How one guide was read: what became of it, what of its words is kept, what to look at, and its headings.
import type { TrialGuide } from '../../lib/wire/trial.ts';
import { frameName } from './trial-page.tsx';
import { useTrialWords } from './trial-words.ts';

export type GuideReportProps = {
  guide: TrialGuide;
  /** Address of its page, open at a section where one is named. */
  hrefOf: (section?: string) => string;
  isOnly: boolean;
};

export function GuideReport({ guide, hrefOf, isOnly }: GuideReportProps) {
  const { strings, say } = useTrialWords();
  const { title, language, outcome, source, file, sections, statements, words } = guide;
  const share = words.words === 0 ? 100 : Math.floor((words.kept / words.words) * 10_000) / 100;
  return (
    <article className="trial-guide" data-outcome={outcome}>
      <p className="label">{strings.outcomes[outcome]}</p>
      <h3 lang={language}>
        {isOnly ? (
          title
        ) : (
          <a href={hrefOf()} target={frameName} aria-label={say(strings.show, { title })}>
            {title}
          </a>
        )}
      </h3>
      <p className="field-note">{say(strings.becomes, { source, file })}</p>
      <ul className="trial-counts">
        <li>{say(strings.sections, { count: sections })}</li>
        <li>{say(strings.statements, { count: statements })}</li>
        <li>{say(strings.words, { ...words, lost: '', share })}</li>
      </ul>
      <Facts guide={guide} />
      <Outline guide={guide} hrefOf={hrefOf} isOpen={isOnly} />
    </article>
  );
}

function Facts({ guide }: { guide: TrialGuide }) {
  const { strings, say } = useTrialWords();
  const { words, setAside, doubts, changes, language } = guide;
  const left = setAside.map(({ words: count, ...rest }) =>
    say(strings.setAsideWords, { ...rest, count }),
  );
  const named = (titles: string[]) => titles.map((title) => title || strings.beginning);
  return (
    <>
      <FactList name={strings.doubts} texts={doubts} language="en" isDoubt />
      <FactList
        name={strings.lostWords}
        texts={words.lost.map((each) => `… ${each} …`)}
        language={language}
        isDoubt
      />
      <FactList name={strings.setAside} texts={left} />
      <FactList name={strings.changes.added} texts={named(changes.added)} language={language} />
      <FactList name={strings.changes.changed} texts={named(changes.changed)} language={language} />
      <FactList name={strings.changes.removed} texts={named(changes.removed)} language={language} />
    </>
  );
}

type FactListProps = { name: string; texts: string[]; language?: string; isDoubt?: boolean };

function FactList({ name, texts, language, isDoubt = false }: FactListProps) {
  if (texts.length === 0) return null;
  return (
    <div className="trial-facts" data-doubt={isDoubt || undefined}>
      <h4>{name}</h4>
      <ul className="trial-list" lang={language}>
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

type OutlineProps = Pick<GuideReportProps, 'guide' | 'hrefOf'> & { isOpen: boolean };

function Outline({ guide, hrefOf, isOpen }: OutlineProps) {
  const { strings, say } = useTrialWords();
  const { outline, sections, language } = guide;
  const more = sections - outline.length;
  return (
    <details className="trial-outline" open={isOpen}>
      <summary>{strings.outline}</summary>
      <ul lang={language}>
        {outline.map(({ id, title, depth }) => (
          <li key={id} data-depth={depth}>
            <a href={hrefOf(id)} target={frameName}>
              {title || strings.beginning}
            </a>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{say(strings.moreHeadings, { count: more })}</p>}
    </details>
  );
}

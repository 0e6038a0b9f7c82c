// The part of the page that answers: files in, then what was read of them beside their pages, until they are saved.
import { useEffect, useMemo, useRef } from 'react';
import { guidePath } from '../../lib/wire/links.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import type { ChatStrings } from '../strings/strings.ts';
import { WordingContext } from '../strings/use-strings.ts';
import { FileField } from './file-field.tsx';
import type { TrialData } from './trial-data.ts';
import { TrialView } from './trial-view.tsx';
import { useTrialWords } from './trial-words.ts';
import { Trouble } from './trouble.tsx';
import { useTrial } from './use-trial.ts';

export function TrialApp({ data }: { data: TrialData }) {
  const { strings, say } = useTrialWords();
  const { state, read, save, discard } = useTrial();
  // The views of an answer use no others of the chat's words, and the rest did not come along.
  const wording = useMemo(
    () => ({ language: data.language, strings: data.answer as ChatStrings }),
    [data],
  );
  const names = state.kind === 'reading' ? state.names.join(', ') : '';
  return (
    <WordingContext.Provider value={wording}>
      {state.kind !== 'saved' && <FileField isBusy={state.kind === 'reading'} onFiles={read} />}
      <p className="trial-status" role="status">
        {state.kind === 'reading' && say(strings.reading, { names })}
      </p>
      {state.kind === 'empty' && <Trouble text={state.trouble} />}
      {state.kind === 'read' && (
        <TrialView
          key={state.report.id}
          report={state.report}
          isSaving={state.isSaving}
          trouble={state.trouble}
          onSave={save}
          onDiscard={discard}
        />
      )}
      {state.kind === 'saved' && <Saved files={state.files} onAnother={discard} />}
    </WordingContext.Provider>
  );
}

function Saved({ files, onAnother }: { files: string[]; onAnother: () => void }) {
  const { strings } = useTrialWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="trial-part">
      <h2 ref={heading} tabIndex={-1}>
        {strings.saved}
      </h2>
      <p>{strings.savedNote}</p>
      <ul className="trial-list">
        {files.map((file) => (
          <li key={file}>
            <code>{file}</code>
          </li>
        ))}
      </ul>
      <div className="trial-actions">
        <a className="button" href={sitePath('/')}>
          {strings.toChat}
        </a>
        <a className="quiet-button" href={guidePath('').slice(0, -1)}>
          {strings.toGuides}
        </a>
        <button type="button" className="quiet-button" onClick={onAnother}>
          {strings.another}
        </button>
      </div>
    </section>
  );
}

// A question on its board, a long one folded, with its versions to go through, and a field to put it otherwise.
import { useRef, useState } from 'react';
import type { Turn } from '../../browser/conversation/conversation.ts';
import { PencilIcon } from '../elements/icons.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { NextIcon, PreviousIcon } from './answer-icons.tsx';
import { QuestionEditor } from './question-editor.tsx';

export type QuestionBoardProps = {
  turn: Turn;
  /** The turn and those asked in its place, oldest first. */
  versions: Turn[];
  /** Undefined where the conversation can only be read. */
  onEdit: ((question: string) => void) | undefined;
  onShowVersion: ((turnId: string) => void) | undefined;
};

export function QuestionBoard({ turn, versions, onEdit, onShowVersion }: QuestionBoardProps) {
  const { strings } = useStrings();
  const [editing, setEditing] = useState(false);
  const [whole, setWhole] = useState(false);
  const isLong = isLongQuestion(turn.question);
  const editButton = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => editButton.current?.focus());
  };
  return (
    <header className="question-head" data-editing={editing || undefined}>
      <h2
        className="question plate"
        id={`question-${turn.id}`}
        tabIndex={-1}
        dir="auto"
        hidden={editing}
      >
        <span className="sr-only">{strings.chat.question} </span>
        <span className="question-text" data-folded={(isLong && !whole) || undefined}>
          {turn.question}
        </span>
      </h2>
      {editing && onEdit && (
        <QuestionEditor
          question={turn.question}
          onCancel={close}
          onSend={(question) => {
            close();
            onEdit(question);
          }}
        />
      )}
      <div className="question-tools" hidden={editing}>
        {isLong && (
          <button
            type="button"
            className="quiet-button"
            aria-expanded={whole}
            aria-controls={`question-${turn.id}`}
            onClick={() => setWhole(!whole)}
          >
            {whole ? strings.citations.lessOfQuote : strings.citations.wholeQuote}
          </button>
        )}
        {onEdit && (
          <button
            type="button"
            ref={editButton}
            className="icon-button"
            title={strings.answer.edit}
            onClick={() => setEditing(true)}
          >
            <PencilIcon />
            <span className="sr-only">{strings.answer.edit}</span>
          </button>
        )}
        {onShowVersion && versions.length > 1 && (
          <Versions turn={turn} versions={versions} onShow={onShowVersion} />
        )}
      </div>
    </header>
  );
}

/** Whether it takes more than the lines that a folded one shows. */
function isLongQuestion(question: string): boolean {
  return (
    question.length > folded.characters ||
    question.split('\n', folded.lines + 1).length > folded.lines
  );
}

/** What fills about four lines. */
const folded = { characters: 280, lines: 4 };

type VersionsProps = { turn: Turn; versions: Turn[]; onShow: (turnId: string) => void };

function Versions({ turn, versions, onShow }: VersionsProps) {
  const { strings, say } = useStrings();
  const at = versions.findIndex(({ id }) => id === turn.id);
  const earlier = versions[at - 1];
  const later = versions[at + 1];
  const place = { number: at + 1, count: versions.length };
  return (
    <fieldset className="versions">
      <legend className="sr-only">{say(strings.answer.versions, place)}</legend>
      <button
        type="button"
        className="icon-button"
        aria-disabled={!earlier}
        onClick={() => earlier && onShow(earlier.id)}
      >
        <PreviousIcon />
        <span className="sr-only">{strings.answer.earlierVersion}</span>
      </button>
      <span aria-hidden="true">
        {place.number} / {place.count}
      </span>
      <button
        type="button"
        className="icon-button"
        aria-disabled={!later}
        onClick={() => later && onShow(later.id)}
      >
        <NextIcon />
        <span className="sr-only">{strings.answer.laterVersion}</span>
      </button>
    </fieldset>
  );
}

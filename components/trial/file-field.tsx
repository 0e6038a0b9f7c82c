// Where files are chosen, or dropped.
import { type DragEvent, useId, useState } from 'react';
import { trialLimits } from '../../lib/limits.ts';
import { useTrialWords } from './trial-words.ts';

const endings = '.md,.mdx,.markdown,.html,.htm,.xhtml,.txt,.text,.docx,.odt,.epub,.pdf,.zip';
const megabytes = trialLimits.bytes / 1024 / 1024;

export type FileFieldProps = { isBusy: boolean; onFiles: (files: File[]) => void };

export function FileField({ isBusy, onFiles }: FileFieldProps) {
  const { strings, say } = useTrialWords();
  const [isOver, setOver] = useState(false);
  const noteId = useId();
  const drop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be dropped can be chosen by the field in it
    <div
      className="file-field"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="button">
        <input
          type="file"
          className="sr-only"
          multiple
          accept={endings}
          disabled={isBusy}
          aria-describedby={noteId}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // So that the same file, edited since, can be chosen again.
            currentTarget.value = '';
            onFiles(files);
          }}
        />
        {strings.choose}
      </label>
      <span>{strings.drop}</span>
      <p id={noteId} className="field-note">
        {say(strings.formats, { megabytes })}
      </p>
    </div>
  );
}

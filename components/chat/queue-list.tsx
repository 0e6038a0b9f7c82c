// Questions that wait for the answer under way; after one that was stopped they are asked by hand. Taking one back
// puts it into an empty question field.
import { CloseIcon } from '../elements/icons.tsx';
import { useStrings } from '../strings/use-strings.ts';

export type QueueListProps = {
  queue: string[];
  onDrop: (index: number) => void;
  /** Undefined while an answer is under way, after which they are asked by themselves. */
  onAsk: (() => void) | undefined;
};

export function QueueList({ queue, onDrop, onAsk }: QueueListProps) {
  const { strings, say } = useStrings();
  if (queue.length === 0) return null;
  return (
    <section className="queue" aria-label={strings.chat.queued}>
      <div>
        <p className="label">{strings.chat.queued}</p>
        {onAsk && (
          <button type="button" className="quiet-button" onClick={onAsk}>
            {strings.chat.askQueued}
          </button>
        )}
      </div>
      <ol>
        {queue.map((question, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same question may wait twice
          <li key={index}>
            <span dir="auto">{question}</span>
            <button type="button" className="icon-button" onClick={() => onDrop(index)}>
              <CloseIcon />
              <span className="sr-only">{say(strings.chat.dropQueued, { question })}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

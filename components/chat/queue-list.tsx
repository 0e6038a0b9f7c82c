// Questions that wait for the answer under way. Taking one back puts it into an empty question field.
import { CloseIcon } from '../elements/icons.tsx';
import { useStrings } from '../strings/use-strings.ts';

export type QueueListProps = { queue: string[]; onDrop: (index: number) => void };

export function QueueList({ queue, onDrop }: QueueListProps) {
  const { strings, say } = useStrings();
  if (queue.length === 0) return null;
  return (
    <section className="queue" aria-label={strings.chat.queued}>
      <p className="label">{strings.chat.queued}</p>
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

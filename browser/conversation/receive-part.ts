// Builds an answer up from the parts of its stream, one after the other. Pure.
import { isNoticeId, type StreamPart } from '../../lib/wire/stream-parts.ts';
import { type Progress, type Turn, unfinished } from './conversation.ts';

/** Takes in the next part of an answer's stream. */
export function receivePart(turn: Turn, part: StreamPart): Turn {
  if (turn.progress.kind !== 'answering') return turn;
  switch (part.type) {
    case 'start': {
      const guidesVersion = part.messageMetadata?.guidesVersion;
      return guidesVersion === undefined ? turn : { ...turn, guidesVersion };
    }
    case 'data-notice':
      return { ...turn, texts: [...turn.texts, { id: '', text: '', notice: part.data }] };
    case 'text-start':
      return { ...turn, texts: openText(turn.texts, part.id) };
    case 'text-delta':
      return { ...turn, texts: appendText(turn.texts, part) };
    case 'data-citation':
      return { ...turn, citations: [...turn.citations, part.data] };
    case 'data-answer':
      return { ...turn, summary: part.data };
    case 'error':
      return endTurn(turn, {
        kind: 'failed',
        failure: { kind: 'refused', status: 200, message: part.errorText, code: unfinished },
      });
    case 'finish':
      return endTurn(turn, { kind: 'complete' });
    case 'abort':
      return endTurn(turn, { kind: 'stopped' });
    default:
      return turn;
  }
}

/** Ends an answer, unless it has ended already. */
export function endTurn(turn: Turn, progress: Progress): Turn {
  return turn.progress.kind === 'answering' ? { ...turn, progress } : turn;
}

// The code of a notice comes before its text.
function openText(texts: Turn['texts'], id: string): Turn['texts'] {
  const last = texts.at(-1);
  const isAwaited = last?.notice !== undefined && last.id === '' && isNoticeId(id);
  return isAwaited ? [...texts.slice(0, -1), { ...last, id }] : [...texts, { id, text: '' }];
}

// The same id may come back later in a stream: the newest part with it is the open one.
function appendText(texts: Turn['texts'], { id, delta }: { id: string; delta: string }) {
  const open = texts.findLastIndex((text) => text.id === id);
  if (open === -1) return [...texts, { id, text: delta }];
  return texts.map((text, index) => (index === open ? { ...text, text: text.text + delta } : text));
}

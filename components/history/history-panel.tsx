// The conversations that this browser keeps: searched, listed, renamed, deleted and brought back. The
// same in the sidebar and in the drawer.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type {
  HistoryControl,
  HistoryEntry,
} from '../../browser/conversation/conversation-control.ts';
import { useStrings } from '../strings/use-strings.ts';
import { HistoryFoot } from './history-foot.tsx';
import { HistoryList } from './history-list.tsx';
import { HistorySearch } from './history-search.tsx';
import { UndoBar } from './undo-bar.tsx';
import { useHistorySearch } from './use-history-search.ts';
import { useRemoval } from './use-removal.ts';
import { useWantedFocus } from './use-wanted-focus.ts';

export type HistoryPanelProps = {
  history: HistoryControl;
  /** The conversation on the screen. */
  openId: string | undefined;
  onOpen: (id: string) => void;
};

export function HistoryPanel({ history, openId, onOpen }: HistoryPanelProps) {
  const panelRef = useRef<HTMLDivElement>(null);
  const focusOn = useWantedFocus(panelRef);
  const [words, setWords] = useState('');
  const [restored, setRestored] = useState(0);
  const found = useHistorySearch(history, words);
  const { removed, remove, undo } = useRemoval(history, () => isBusyIn(panelRef.current));
  const { entries = [], follow } = history;
  useEffect(() => follow(), [follow]);
  const listed = found ? entries.filter(({ id }) => found.has(id)) : entries;

  const removeEntries = (gone: HistoryEntry[]) => {
    if (gone.length === listed.length) focusOn('.undo-button');
    setRestored(0);
    remove(gone);
  };

  const bringBack = (): boolean => {
    const back = undo();
    if (!back) return false;
    focusOn(`.history-entry[data-id="${CSS.escape(back[0]?.id ?? '')}"]`);
    setRestored(back.length);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isUndo(event) && bringBack()) event.preventDefault();
  };

  const news: HistoryNews = { removed: removed?.length, found: found && listed.length, restored };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of what stands in it pass through here
    <div ref={panelRef} className="history-panel" onKeyDown={onKeyDown}>
      {entries.length > 0 && (
        <HistorySearch
          words={words}
          onWords={setWords}
          onDown={() => panelRef.current?.querySelector<HTMLElement>('.history-entry')?.focus()}
        />
      )}
      <div className="history-scroll">
        <HistoryList
          entries={listed}
          found={found}
          openId={openId}
          onOpen={onOpen}
          onRename={history.rename}
          onRemove={(entry) => removeEntries([entry])}
        />
        {history.entries && listed.length === 0 && <NoneNote searched={entries.length > 0} />}
      </div>
      <NewsLine news={news} />
      {removed && <UndoBar count={removed.length} onUndo={bringBack} />}
      {entries.length > 0 && (
        <HistoryFoot count={entries.length} onDeleteAll={() => removeEntries(entries)} />
      )}
    </div>
  );
}

// A field undoes its own changes.
function isUndo({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  const isPressed = key === 'z' && (ctrlKey || metaKey) && !shiftKey;
  return isPressed && !(target instanceof HTMLInputElement);
}

function NoneNote({ searched }: { searched: boolean }) {
  const { history } = useStrings().strings;
  return <p className="history-note">{searched ? history.foundNone : history.none}</p>;
}

/** How many conversations were removed, found or brought back last. */
type HistoryNews = { removed: number | undefined; found: number | undefined; restored: number };

function NewsLine({ news }: { news: HistoryNews }) {
  return (
    <p className="sr-only" aria-live="polite">
      {useNewsWords(news)}
    </p>
  );
}

function useNewsWords({ removed, found, restored }: HistoryNews): string {
  const { strings, say } = useStrings();
  if (removed !== undefined) return say(strings.history.deleted, { count: removed });
  if (found !== undefined) return say(strings.history.found, { count: found });
  return restored > 0 ? say(strings.history.restored, { count: restored }) : '';
}

// The offer to undo stays while the pointer is on it or the keyboard is at work beside it.
function isBusyIn(panel: HTMLElement | null): boolean {
  return Boolean(panel?.querySelector('.undo-bar:hover, :focus-visible'));
}

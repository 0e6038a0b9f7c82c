// The list itself, grouped by day. Tab goes through everything in it; arrows, Home and End move between
// conversations, F2 renames one and Delete deletes it.
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { HistoryEntry } from '../../browser/conversation/conversation-control.ts';
import type { FoundWords } from '../../browser/conversation/search-conversations.ts';
import { groupByDay } from '../../browser/history/group-by-day.ts';
import { useStrings } from '../strings/use-strings.ts';
import { HistoryRow } from './history-row.tsx';

/** Conversations that are listed at first, and with each "Show more". */
const step = 60;

export type HistoryListProps = {
  entries: HistoryEntry[];
  /** The conversations that hold what is looked for; undefined where nothing is. */
  found: Map<string, FoundWords> | undefined;
  openId: string | undefined;
  onOpen: (id: string) => void;
  onRename: (id: string, title: string) => void;
  onRemove: (entry: HistoryEntry) => void;
};

export function HistoryList(props: HistoryListProps) {
  const { entries, found, openId, onOpen, onRename, onRemove } = props;
  const { strings } = useStrings();
  const listRef = useRef<HTMLDivElement>(null);
  const [limit, showMore] = useLimit(listRef);
  const [renamingId, setRenamingId] = useState<string>();
  const groups = useDays(entries, limit);

  const remove = (entry: HistoryEntry) => {
    focusBeside(entryButtons(listRef.current), entry);
    onRemove(entry);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    const button = entryButtonAt(event.target);
    const entry = button && entries.find(({ id }) => id === button.dataset.id);
    if (modified || !entry) return;
    const all = entryButtons(listRef.current);
    const next = all[placeAfter(event.key, all.indexOf(button), all.length)];
    if (next) next.focus();
    else if (event.key === 'F2') setRenamingId(entry.id);
    else if (event.key === 'Delete') remove(entry);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons in it pass through here
    <div ref={listRef} onKeyDown={onKeyDown}>
      {groups.map(({ label, items }) => (
        <section key={label}>
          <h3 className="history-day">{label}</h3>
          <ul>
            {items.map(({ entry, moment }) => (
              <HistoryRow
                key={entry.id}
                entry={entry}
                moment={moment}
                found={found?.get(entry.id)}
                isOpen={entry.id === openId}
                isRenaming={entry.id === renamingId}
                onOpen={() => onOpen(entry.id)}
                onStartRenaming={() => setRenamingId(entry.id)}
                onRename={(title) => {
                  setRenamingId(undefined);
                  if (title !== undefined) onRename(entry.id, title);
                }}
                onRemove={() => remove(entry)}
              />
            ))}
          </ul>
        </section>
      ))}
      {entries.length > limit && (
        <button type="button" className="quiet-button" onClick={showMore}>
          {strings.history.showMore}
        </button>
      )}
    </div>
  );
}

// "Show more" may be gone after its press: the focus moves to the first of what it brought.
function useLimit(list: RefObject<HTMLElement | null>): [limit: number, showMore: () => void] {
  const [limit, setLimit] = useState(step);
  useEffect(() => {
    if (limit > step) entryButtons(list.current)[limit - step]?.focus();
  }, [limit, list]);
  return [limit, () => setLimit(limit + step)];
}

// Grouped anew when a day begins, too.
function useDays(entries: HistoryEntry[], limit: number) {
  const { strings, language } = useStrings();
  const { previousDays } = strings.history;
  const today = new Date().toDateString();
  return useMemo(
    () => groupByDay(entries.slice(0, limit), { now: new Date(today), language, previousDays }),
    [entries, limit, today, language, previousDays],
  );
}

function entryButtonAt(target: EventTarget): HTMLElement | null | undefined {
  const row = target instanceof HTMLElement ? target.closest('li') : null;
  return row?.querySelector<HTMLElement>('.history-entry');
}

// An entry that goes away leaves the focus to the next one.
function focusBeside(buttons: HTMLElement[], entry: HistoryEntry): void {
  const at = buttons.findIndex(({ dataset }) => dataset.id === entry.id);
  const next = buttons[at + 1] ?? buttons[at - 1];
  next?.focus();
}

function entryButtons(list: HTMLElement | null): HTMLElement[] {
  return Array.from(list?.querySelectorAll<HTMLElement>('.history-entry') ?? []);
}

/** Where a key leads from a place in a list; -1 when it leads nowhere. */
function placeAfter(key: string, at: number, length: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, length - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return -1;
  }
}

// An entry of the share menu: something to do, what is to be known of it, and what went wrong.
import type { ReactNode } from 'react';

type EntryProps = {
  children: ReactNode;
  id?: string;
  note?: string;
  warning?: string | false;
};

export function Entry({ children, id, note, warning }: EntryProps) {
  return (
    <li>
      {children}
      <div id={id}>
        {note && <p className="share-note">{note}</p>}
        <div aria-live="polite">{warning && <p className="share-warning">{warning}</p>}</div>
      </div>
    </li>
  );
}

type ActionProps = { icon: ReactNode; about?: string; onClick: () => void; children: ReactNode };

export function Action({ icon, about, onClick, children }: ActionProps) {
  return (
    <button type="button" className="share-action" aria-describedby={about} onClick={onClick}>
      {icon}
      {children}
    </button>
  );
}

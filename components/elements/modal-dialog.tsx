// A dialog over the page with a title and, unless it asks for a decision, a way to close it. The focus
// goes in, and back to where it was; Esc and a tap beside it close it.
import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import { usePressBeside } from '../hooks/use-press-beside.ts';
import { useStrings } from '../strings/use-strings.ts';
import { CloseIcon } from './icons.tsx';

export type ModalDialogProps = {
  className: string;
  title: string;
  /** An alert dialog wants a decision: it has no close button, and a tap beside it does nothing. */
  role?: 'alertdialog';
  /** Id of the text that says more than the title. */
  describedBy?: string;
  /** Called when the dialog has closed; the owner takes it off the page. */
  onClose: () => void;
  /** What stands in it, or what makes that from a way to close it. */
  children: ReactNode | ((close: () => void) => ReactNode);
};

export function ModalDialog(props: ModalDialogProps) {
  const { className, title, role, describedBy, onClose, children } = props;
  const { strings } = useStrings();
  const dialogRef = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Closing before the element leaves the page is what brings the focus back.
  useLayoutEffect(() => {
    const dialog = dialogRef.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  const close = () => dialogRef.current?.close();
  const beside = usePressBeside(close);
  // Told a moment after it has closed: by then the owner may have put something else in its place. React
  // also hands on what happens to a dialog that stands inside this one.
  const onOwnClose = (event: SyntheticEvent<HTMLDialogElement>) => {
    const { target, currentTarget } = event;
    const closed = currentTarget.isConnected && !currentTarget.open;
    if (target === currentTarget && closed) onClose();
  };

  return (
    <dialog
      ref={dialogRef}
      className={`dialog ${className}`}
      role={role}
      aria-labelledby={titleId}
      aria-describedby={describedBy}
      {...(role ? {} : beside)}
      onClose={onOwnClose}
    >
      <div className="dialog-content">
        <div className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          {!role && (
            <button type="button" className="icon-button" onClick={close}>
              <CloseIcon />
              <span className="sr-only">{strings.history.close}</span>
            </button>
          )}
        </div>
        {typeof children === 'function' ? children(close) : children}
      </div>
    </dialog>
  );
}

// The list of keyboard shortcuts, by the place where they work.
import { Fragment } from 'react';
import { ModalDialog } from '../elements/modal-dialog.tsx';
import type { ChatStrings } from '../strings/strings.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ShortcutsSwitch } from './shortcuts-switch.tsx';

export type ShortcutsDialogProps = {
  /** Called when it has closed: the owner takes it off the page. */
  onClose: () => void;
};

export default function ShortcutsDialog({ onClose }: ShortcutsDialogProps) {
  const { strings } = useStrings();
  const words = strings.settings;
  return (
    <ModalDialog className="settings" title={words.shortcuts} onClose={onClose}>
      <ShortcutsSwitch />
      <Shortcuts title={words.anywhere} shortcuts={anywhere(words)} />
      <Shortcuts title={words.inField} shortcuts={inField(words)} />
      <Shortcuts title={words.inConversations} shortcuts={inConversations(words)} />
      <Shortcuts title={words.inCitations} shortcuts={inCitations(words)} />
    </ModalDialog>
  );
}

/** Keys, of which any one works, and what they do; keys that are pressed together stand in one list. */
type Listed = { keys: string[][]; does: string };
type Words = ChatStrings['settings'];

function Shortcuts({ title, shortcuts }: { title: string; shortcuts: Listed[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="shortcuts">
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((together) => (
                <Keys key={together.join()} together={together} />
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Keys({ together }: { together: string[] }) {
  return (
    <span className="shortcut-keys">
      {together.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && '+'}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}

function anywhere({ keys, ...words }: Words): Listed[] {
  return [
    { keys: [['/']], does: words.toField },
    { keys: [[keys.escape]], does: words.stop },
    { keys: [['?']], does: words.thisList },
  ];
}

function inField({ keys, ...words }: Words): Listed[] {
  return [
    { keys: [[keys.enter]], does: words.ask },
    { keys: [[keys.shift, keys.enter]], does: words.newLine },
    { keys: [[keys.up]], does: words.lastQuestion },
  ];
}

function inConversations({ keys, ...words }: Words): Listed[] {
  return [
    { keys: [[keys.down], [keys.up]], does: words.moveEntry },
    { keys: [[keys.home], [keys.end]], does: words.firstEntry },
    { keys: [[keys.enter]], does: words.openEntry },
    { keys: [['F2']], does: words.renameEntry },
    { keys: [[keys.delete]], does: words.deleteEntry },
    { keys: [[keys.control, 'Z']], does: words.undoDelete },
  ];
}

function inCitations({ keys, ...words }: Words): Listed[] {
  return [{ keys: [[keys.right], [keys.left]], does: words.moveCitation }];
}

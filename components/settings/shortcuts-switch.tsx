// Turns the keys that act without a modifier on and off.
import { useId } from 'react';
import { shortcutsChoice } from '../../browser/settings/shortcuts-choice.ts';
import { useKeptChoice } from '../hooks/use-kept-choice.ts';
import { useStrings } from '../strings/use-strings.ts';

export function ShortcutsSwitch() {
  const { strings } = useStrings();
  const isOn = useKeptChoice(shortcutsChoice) === 'on';
  const noteId = useId();
  return (
    <div>
      <label className="settings-choice">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={noteId}
          onChange={() => shortcutsChoice.set(isOn ? 'off' : 'on')}
        />
        {strings.settings.shortcutsOn}
      </label>
      <p id={noteId} className="settings-note">
        {strings.settings.shortcutsNote}
      </p>
    </div>
  );
}

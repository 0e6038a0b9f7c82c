// Appearance, language and keyboard shortcuts. Each choice holds at once.

import { keepLanguage, languageHref } from '../../browser/settings/language-choice.ts';
import { themeChoice, themes } from '../../browser/settings/theme-choice.ts';
import { type Language, languageNames, languages } from '../../lib/wire/languages.ts';
import { ModalDialog } from '../elements/modal-dialog.tsx';
import { useKeptChoice } from '../hooks/use-kept-choice.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ShortcutsSwitch } from './shortcuts-switch.tsx';

export type SettingsDialogProps = {
  /** Called when it has closed: the owner takes it off the page. */
  onClose: () => void;
  onShowShortcuts: () => void;
};

export default function SettingsDialog({ onClose, onShowShortcuts }: SettingsDialogProps) {
  const { strings, language } = useStrings();
  const words = strings.settings;
  return (
    <ModalDialog className="settings" title={words.settings} onClose={onClose}>
      {(close) => (
        <>
          <ThemeChoice />
          <section>
            <h3>{words.language}</h3>
            <ul className="settings-choices">
              {languages.map((each) => (
                <li key={each}>
                  <LanguageLink language={each} isCurrent={each === language} />
                </li>
              ))}
            </ul>
            <p className="settings-note">{words.languageNote}</p>
          </section>
          <section>
            <h3>{words.shortcuts}</h3>
            <ShortcutsSwitch />
            <button
              type="button"
              className="quiet-button"
              onClick={() => {
                close();
                onShowShortcuts();
              }}
            >
              {words.showShortcuts}
            </button>
          </section>
        </>
      )}
    </ModalDialog>
  );
}

function ThemeChoice() {
  const { strings } = useStrings();
  const chosen = useKeptChoice(themeChoice);
  return (
    <fieldset>
      <legend>{strings.settings.theme}</legend>
      <div className="settings-choices">
        {themes.map((theme) => (
          <label key={theme} className="settings-choice">
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={theme === chosen}
              onChange={() => themeChoice.set(theme)}
            />
            {strings.settings.themes[theme]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

// A plain link, since the words come with the page; what is open in this tab opens again.
function LanguageLink({ language, isCurrent }: { language: Language; isCurrent: boolean }) {
  return (
    <a
      className="settings-choice"
      href={languageHref(window.location.href, language)}
      lang={language}
      hrefLang={language}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => keepLanguage(language)}
    >
      {languageNames[language]}
    </a>
  );
}

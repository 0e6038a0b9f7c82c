// A labelled control with what is said about it: a note, and what is wrong with its value.
import { type ReactNode, useId } from 'react';

/** What a control takes on, so that it is announced with its note and its error. */
type Described = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

export type FieldProps = {
  label: string;
  note?: ReactNode;
  /** Undefined while nothing is wrong. */
  error?: string | undefined;
  children: (described: Described) => ReactNode;
};

export function Field({ label, note, error, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const errorId = `${id}-error`;
  const said = [error && errorId, note && noteId].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': said || undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error && (
        <p id={errorId} className="field-error">
          {error}
        </p>
      )}
      {note && (
        <p id={noteId} className="field-note">
          {note}
        </p>
      )}
    </div>
  );
}

export type TextFieldProps = Omit<FieldProps, 'children'> & {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  mostCharacters?: number | undefined;
  /** Lines of a field that holds several. */
  rows?: number;
  type?: 'text' | 'url';
};

export function TextField({ label, note, error, ...props }: TextFieldProps) {
  const { value, onChange, placeholder, mostCharacters, rows, type = 'text' } = props;
  const common = {
    className: 'field-text',
    value,
    placeholder,
    maxLength: mostCharacters,
    spellCheck: false,
    autoComplete: 'off',
    autoCapitalize: 'none',
  };
  return (
    <Field label={label} note={note} error={error}>
      {(described) =>
        rows === undefined ? (
          <input
            {...common}
            {...described}
            type={type}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...common}
            {...described}
            rows={rows}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}

export type SelectFieldProps = Omit<FieldProps, 'children' | 'error'> & {
  value: string;
  onChange: (value: string) => void;
  choices: [value: string, name: string, language?: string][];
};

export function SelectField({ label, note, value, onChange, choices }: SelectFieldProps) {
  return (
    <Field label={label} note={note}>
      {(described) => (
        <select
          className="field-text"
          {...described}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {choices.map(([each, name, language]) => (
            <option key={each} value={each} lang={language}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

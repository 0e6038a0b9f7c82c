// One of several, all in sight; and a thing that is so or not.
import { type ReactNode, useId } from 'react';

type RadioChoice<Value extends string> = {
  value: Value;
  name: string;
  /** Stands before the name. */
  sample?: ReactNode;
};

export type RadioGroupProps<Value extends string> = {
  legend: string;
  /** Whether the legend is there for screen readers alone. */
  isLegendHidden?: boolean;
  value: Value;
  choices: RadioChoice<Value>[];
  onChange: (value: Value) => void;
  note?: string | undefined;
  /** What is wrong with what was chosen. */
  error?: string | undefined;
  children?: ReactNode;
};

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, isLegendHidden = false, value, choices, onChange, children } = props;
  const { note, error } = props;
  const id = useId();
  const noteId = `${id}-note`;
  const errorId = `${id}-error`;
  const said = [error && errorId, note && noteId].filter(Boolean).join(' ');
  return (
    <fieldset className="choice-group" aria-describedby={said || undefined}>
      <legend className={isLegendHidden ? 'sr-only' : undefined}>{legend}</legend>
      <div className="choices">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.sample}
            {choice.name}
          </label>
        ))}
      </div>
      {children}
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
    </fieldset>
  );
}

export type CheckFieldProps = {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  note?: string;
};

export function CheckField({ label, checked, onChange, note }: CheckFieldProps) {
  const noteId = useId();
  return (
    <div className="check-field">
      <label className="choice">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={note && noteId}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {note && (
        <p id={noteId} className="field-note">
          {note}
        </p>
      )}
    </div>
  );
}

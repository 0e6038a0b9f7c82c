// A colour: one of the built-in ones, or one of the owner's, picked or typed.
import { longestOption, presets, widgetOptions } from '../../lib/wire/widget-options.ts';
import { RadioGroup } from './choice.tsx';
import { Field } from './field.tsx';
import { useSetupWords } from './setup-words.ts';

export type ColorFieldProps = {
  /** A built-in name, or what was typed. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

const own = 'own';

export function ColorField({ value, error, onChange }: ColorFieldProps) {
  const { strings } = useSetupWords();
  const preset = isPreset(value) ? value : undefined;
  return (
    <RadioGroup
      legend={strings.color}
      value={preset ?? own}
      onChange={(chosen) => onChange(chosen === own ? presets[preset ?? 'pine'] : chosen)}
      choices={[
        ...widgetOptions.color.values.map((name) => ({
          value: name,
          name: strings.colors[name],
          sample: <span className="swatch" style={{ background: presets[name] }} />,
        })),
        { value: own, name: strings.ownColor },
      ]}
    >
      {preset === undefined && <OwnColor value={value} error={error} onChange={onChange} />}
    </RadioGroup>
  );
}

function OwnColor({ value, error, onChange }: ColorFieldProps) {
  const { strings } = useSetupWords();
  return (
    <Field label={strings.colorText} error={error}>
      {(described) => (
        <span className="color-pair">
          <input
            type="color"
            aria-label={strings.pickColor}
            value={/^#[\da-f]{6}$/i.test(value) ? value : presets.pine}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <input
            {...described}
            type="text"
            className="field-text"
            value={value}
            maxLength={longestOption.color}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </span>
      )}
    </Field>
  );
}

function isPreset(name: string): name is keyof typeof presets {
  return Object.hasOwn(presets, name);
}

// What the groups of options share: the values, what is wrong with them, and how one is changed.
import type { ReactNode } from 'react';
import type { OptionProblems } from '../../browser/setup/check-options.ts';
import type { SnippetOptions } from '../../browser/setup/snippet-options.ts';
import { longestOf, type WidgetOptionName } from '../../lib/wire/widget-options.ts';
import { TextField, type TextFieldProps } from './field.tsx';
import { useSetupWords } from './setup-words.ts';

export type OptionGroupProps = {
  options: SnippetOptions;
  problems: OptionProblems;
  onChange: (name: WidgetOptionName, value: string) => void;
};

export function OptionGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="option-group">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

export type OptionTextProps = OptionGroupProps &
  Omit<TextFieldProps, 'value' | 'error' | 'onChange' | 'mostCharacters'> & {
    name: WidgetOptionName;
  };

/** The text field of an option. */
export function OptionText({ options, problems, onChange, name, ...field }: OptionTextProps) {
  const error = useProblem(problems, name);
  return (
    <TextField
      {...field}
      mostCharacters={longestOf(name)}
      value={options[name]}
      error={error}
      onChange={(value) => onChange(name, value)}
    />
  );
}

/** What is wrong with an option, and that the snippet does without it. */
export function useProblem(problems: OptionProblems, name: WidgetOptionName): string | undefined {
  const { strings } = useSetupWords();
  const problem = problems[name];
  return problem && `${strings.problems[problem]} ${strings.leftOut}`;
}

// How the chat looks: theme, colour, font, roundness.
import { ColorField } from './color-field.tsx';
import { SelectField } from './field.tsx';
import { OptionGroup, type OptionGroupProps, OptionText, useProblem } from './option-group.tsx';
import { useSetupWords } from './setup-words.ts';

export function LooksFields(props: OptionGroupProps) {
  const { strings, say } = useSetupWords();
  const { options, problems, onChange } = props;
  return (
    <OptionGroup legend={strings.looks}>
      <SelectField
        label={strings.theme}
        value={options.theme}
        onChange={(value) => onChange('theme', value)}
        choices={Object.entries(strings.themes)}
      />
      <ColorField
        value={options.color}
        error={useProblem(problems, 'color')}
        onChange={(value) => onChange('color', value)}
      />
      <OptionText
        {...props}
        name="font"
        label={strings.font}
        note={strings.fontNote}
        placeholder={say(strings.forExample, { example: 'Georgia, serif' })}
      />
      <OptionText
        {...props}
        name="radius"
        label={strings.radius}
        placeholder={say(strings.forExample, { example: '12px' })}
      />
    </OptionGroup>
  );
}

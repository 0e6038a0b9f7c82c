// The launcher: its corner, its words and its icon, or that the page has a button of its own.
import { widgetOptions } from '../../lib/wire/widget-options.ts';
import { CheckField, RadioGroup } from './choice.tsx';
import { SelectField } from './field.tsx';
import { OptionGroup, type OptionGroupProps, OptionText, useProblem } from './option-group.tsx';
import { useSetupWords } from './setup-words.ts';

const icons = widgetOptions.icon.values;

export function LauncherFields(props: OptionGroupProps) {
  const { strings, say } = useSetupWords();
  const { options, onChange } = props;
  return (
    <OptionGroup legend={strings.launcher}>
      <OptionText {...props} name="label" label={strings.label} note={strings.labelNote} />
      <IconField {...props} />
      <SelectField
        label={strings.corner}
        value={options.corner}
        onChange={(value) => onChange('corner', value)}
        choices={widgetOptions.corner.values.map((each) => [each, strings.corners[each || 'auto']])}
      />
      <OptionText
        {...props}
        name="offset"
        label={strings.offset}
        note={strings.offsetNote}
        placeholder={say(strings.forExample, { example: '20px 80px' })}
      />
      <OptionText
        {...props}
        name="z-index"
        label={strings.zIndex}
        note={strings.zIndexNote}
        placeholder={say(strings.forExample, { example: '900' })}
      />
      <CheckField
        label={strings.ownButton}
        note={strings.ownButtonNote}
        checked={options.launcher === 'none'}
        onChange={(checked) => onChange('launcher', checked ? 'none' : 'button')}
      />
    </OptionGroup>
  );
}

const own = 'own';

function IconField(props: OptionGroupProps) {
  const { strings } = useSetupWords();
  const { options, problems, onChange } = props;
  const builtIn = icons.find((icon) => icon === options.icon);
  const error = useProblem(problems, 'icon');
  return (
    <RadioGroup
      legend={strings.icon}
      value={builtIn ?? own}
      onChange={(icon) => onChange('icon', icon === own ? '' : icon)}
      choices={[
        ...icons.map((icon) => ({ value: icon, name: strings.icons[icon] })),
        { value: own, name: strings.ownIcon },
      ]}
      error={builtIn && error}
    >
      {builtIn === undefined && (
        <OptionText
          {...props}
          name="icon"
          label={strings.iconAddress}
          note={strings.iconNote}
          placeholder="https://"
        />
      )}
    </RadioGroup>
  );
}

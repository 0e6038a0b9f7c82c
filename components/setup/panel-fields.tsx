// The panel, or the chat in the page: heading and size.
import { OptionGroup, type OptionGroupProps, OptionText } from './option-group.tsx';
import { useSetupWords } from './setup-words.ts';

export type PanelFieldsProps = OptionGroupProps & {
  /** Whether the chat has a width of its own. */
  hasWidth: boolean;
};

export function PanelFields({ hasWidth, ...props }: PanelFieldsProps) {
  const { strings, say } = useSetupWords();
  const example = (length: string) => say(strings.forExample, { example: length });
  return (
    <OptionGroup legend={hasWidth ? strings.panel : strings.chat}>
      <OptionText {...props} name="heading" label={strings.heading} note={strings.headingNote} />
      <div className="field-pair">
        {hasWidth && (
          <OptionText
            {...props}
            name="width"
            label={strings.width}
            placeholder={example('26rem')}
          />
        )}
        <OptionText
          {...props}
          name="height"
          label={strings.height}
          placeholder={example('40rem')}
        />
      </div>
    </OptionGroup>
  );
}

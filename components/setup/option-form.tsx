// The form: where the chat stands, how the snippet is written, the owner's site, and the options in groups.
import type { OptionProblems } from '../../browser/setup/check-options.ts';
import { isUsed, type SetupChoices } from '../../browser/setup/snippet-options.ts';
import type { WidgetOptionName } from '../../lib/wire/widget-options.ts';
import { RadioGroup } from './choice.tsx';
import { ContentFields } from './content-fields.tsx';
import { LauncherFields } from './launcher-fields.tsx';
import { LooksFields } from './looks-fields.tsx';
import { PanelFields } from './panel-fields.tsx';
import type { SetupData } from './setup-data.ts';
import { useSetupWords } from './setup-words.ts';
import { SiteField } from './site-field.tsx';

export type OptionFormProps = {
  data: SetupData;
  choices: SetupChoices;
  problems: OptionProblems;
  onChange: (changes: Partial<SetupChoices>) => void;
  onOption: (name: WidgetOptionName, value: string) => void;
};

const placements = ['launcher', 'inline'] as const;
const forms = ['script', 'tag', 'react'] as const;

export function OptionForm({ data, choices, problems, onChange, onOption }: OptionFormProps) {
  const { strings } = useSetupWords();
  const { options, placement, form, site } = choices;
  const group = { options, problems, onChange: onOption };
  return (
    <form
      className="setup-form"
      aria-label={strings.options}
      onSubmit={(event) => event.preventDefault()}
    >
      <RadioGroup
        legend={strings.placement}
        value={placement}
        onChange={(placement) => onChange({ placement })}
        choices={placements.map((value) => ({ value, name: strings.placements[value] }))}
        note={placement === 'inline' ? strings.inlineNote : undefined}
      />
      <RadioGroup
        legend={strings.form}
        value={form}
        onChange={(form) => onChange({ form })}
        choices={forms.map((value) => ({ value, name: strings.forms[value] }))}
      />
      <SiteField site={site} allowed={data.widgetOrigins} onChange={(site) => onChange({ site })} />
      <ContentFields {...group} guides={data.guides} guideCount={data.guideCount} />
      <LooksFields {...group} />
      {placement === 'launcher' && <LauncherFields {...group} />}
      <PanelFields {...group} hasWidth={isUsed('width', placement)} />
    </form>
  );
}

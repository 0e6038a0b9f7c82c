// The part of the page that answers: the form, and beside it the preview and the snippet; then the doctor.
import { useMemo, useState } from 'react';
import { type CssSupports, checkOptions } from '../../browser/setup/check-options.ts';
import {
  defaultOptions,
  namedOptions,
  type SetupChoices,
} from '../../browser/setup/snippet-options.ts';
import { type WidgetOptionName, widgetOptionNames } from '../../lib/wire/widget-options.ts';
import { Doctor } from './doctor.tsx';
import { OptionForm } from './option-form.tsx';
import { Preview } from './preview.tsx';
import type { SetupData } from './setup-data.ts';
import { SnippetView } from './snippet-view.tsx';

const atFirst: SetupChoices = {
  options: defaultOptions,
  placement: 'launcher',
  form: 'script',
  isPinned: false,
  hasAgentTools: false,
  site: '',
};

const supports: CssSupports = (property, value) => CSS.supports(property, value);

export function SetupApp({ data }: { data: SetupData }) {
  const [choices, setChoices] = useState(atFirst);
  const change = (changes: Partial<SetupChoices>) =>
    setChoices((before) => ({ ...before, ...changes }));
  const changeOption = (name: WidgetOptionName, value: string) =>
    setChoices((before) => ({ ...before, options: { ...before.options, [name]: value } }));
  const { options, placement, form, isPinned, hasAgentTools, site } = choices;

  const problems = useMemo(
    () => checkOptions({ options, placement }, supports),
    [options, placement],
  );
  const named = useMemo(() => {
    const left = widgetOptionNames.filter((name) => problems[name] !== undefined);
    return namedOptions({ options, placement }, left);
  }, [options, placement, problems]);
  const widget = useMemo(() => ({ placement, options: named }), [placement, named]);

  return (
    <>
      <div className="setup-columns">
        <OptionForm
          data={data}
          choices={choices}
          problems={problems}
          onChange={change}
          onOption={changeOption}
        />
        <div className="setup-result">
          <Preview widget={widget} />
          <SnippetView
            data={data}
            options={named}
            form={form}
            placement={placement}
            isPinned={isPinned}
            hasAgentTools={hasAgentTools}
            onChange={change}
          />
        </div>
      </div>
      <Doctor data={data} site={site} onSite={(site) => change({ site })} />
    </>
  );
}

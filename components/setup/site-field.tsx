// The address of the owner's site, and whether this Signpost lets that site show the chat.

import { originsLine } from '../../browser/setup/site-lines.ts';
import { CodeBlock } from './code-block.tsx';
import { TextField } from './field.tsx';
import { useSetupWords } from './setup-words.ts';

export type SiteFieldProps = {
  site: string;
  /** Who may embed the chat; null when anybody may. */
  allowed: string[] | null;
  onChange: (site: string) => void;
};

export function SiteField({ site, allowed, onChange }: SiteFieldProps) {
  const { strings, say } = useSetupWords();
  const told = originsLine(site, allowed);
  return (
    <div className="site-field">
      <TextField
        label={strings.site}
        note={strings.siteNote}
        error={told.kind === 'wrong' ? strings.siteWrong : undefined}
        value={site}
        onChange={onChange}
        placeholder={strings.sitePlaceholder}
      />
      {told.kind === 'allowed' && <p>{say(strings.siteAllowed, { site: told.site })}</p>}
      {told.kind === 'open' && <p>{say(strings.siteOpen, { site: told.site })}</p>}
      {told.kind === 'missing' && <p>{say(strings.siteMissing, { site: told.site })}</p>}
      {(told.kind === 'open' || told.kind === 'missing') && (
        <CodeBlock text={told.line} name="WIDGET_ORIGINS" />
      )}
    </div>
  );
}

// The doctor: what in a site's headers would stop the widget there, and the line that mends it.
import { type FormEvent, useState } from 'react';
import { readPageFacts } from '../../browser/setup/page-facts.ts';
import { addressOf, originsLine } from '../../browser/setup/site-lines.ts';
import { diagnose } from '../../doctor/diagnose.ts';
import type { Finding } from '../../doctor/finding.ts';
import { readHeaders } from '../../doctor/read-headers.ts';
import { CodeBlock } from './code-block.tsx';
import { DoctorReport } from './doctor-report.tsx';
import { TextField } from './field.tsx';
import type { SetupData } from './setup-data.ts';
import { useSetupWords } from './setup-words.ts';

export type DoctorProps = {
  data: SetupData;
  site: string;
  onSite: (site: string) => void;
};

type Checkup =
  | { kind: 'none' }
  | { kind: 'nothing-read' }
  | { kind: 'done'; findings: Finding[]; number: number };

export function Doctor({ data, site, onSite }: DoctorProps) {
  const { strings } = useSetupWords();
  const [text, setText] = useState('');
  const [checkup, setCheckup] = useState<Checkup>({ kind: 'none' });
  const address = addressOf(site);
  const isWrong = originsLine(site, data.widgetOrigins).kind === 'wrong';

  const check = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const findings = findingsOf(text, address, data);
    if (!findings) event.currentTarget.querySelector('textarea')?.focus();
    setCheckup((before) => {
      if (!findings) return { kind: 'nothing-read' };
      const number = before.kind === 'done' ? before.number + 1 : 1;
      return { kind: 'done', findings, number };
    });
  };

  return (
    <section className="doctor" aria-labelledby="doctor-heading">
      <h2 id="doctor-heading">{strings.doctor}</h2>
      <p className="doctor-note">{strings.doctorNote}</p>
      <div className="doctor-columns">
        <form className="setup-form" onSubmit={check} aria-labelledby="doctor-heading">
          <TextField
            label={strings.site}
            error={isWrong ? strings.siteWrong : undefined}
            value={site}
            onChange={onSite}
            placeholder={strings.sitePlaceholder}
          />
          <TextField
            label={strings.headers}
            note={strings.headersNote}
            error={checkup.kind === 'nothing-read' ? strings.headersMissing : undefined}
            value={text}
            onChange={setText}
            rows={10}
          />
          <button type="submit" className="button doctor-check">
            {strings.check}
          </button>
        </form>
        <div>
          {checkup.kind === 'done' && (
            <DoctorReport key={checkup.number} data={data} findings={checkup.findings} />
          )}
          <div className="doctor-command">
            <p>{strings.doctorCommand}</p>
            <CodeBlock
              text={`npm run doctor -- ${address ?? 'https://your.site'}`}
              name="npm run doctor"
            />
          </div>
        </div>
      </div>
    </section>
  );
}

/** Undefined when the text holds nothing that could be checked. */
function findingsOf(
  text: string,
  address: string | undefined,
  { origin, widgetOrigins }: SetupData,
): Finding[] | undefined {
  const headers = readHeaders(text);
  const page = readPageFacts(text, address);
  if (headers.length === 0 && !page) return undefined;
  return diagnose(
    { address, headers, page },
    { origin, widgetOrigins: widgetOrigins ?? undefined },
  );
}

// What the doctor found, the gravest first: each with how to mend it, and the line to copy.
import { useEffect, useRef } from 'react';
import type { Finding } from '../../doctor/finding.ts';
import { CodeBlock } from './code-block.tsx';
import type { SetupData } from './setup-data.ts';
import { useSetupWords } from './setup-words.ts';

export type DoctorReportProps = {
  data: Pick<SetupData, 'doctor' | 'origin'>;
  /** The gravest first. */
  findings: Finding[];
};

/** Takes the focus when it appears, so that it is read out and Tab goes on from it. */
export function DoctorReport({ data, findings }: DoctorReportProps) {
  const { say } = useSetupWords();
  const { doctor, origin } = data;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const worst = findings[0]?.severity ?? 'fine';
  return (
    <div className="doctor-report">
      <h3 ref={heading} tabIndex={-1}>
        {doctor.verdicts[worst]}
      </h3>
      <p className="field-note">{say(doctor.examinedHeaders, { signpost: origin })}</p>
      <ul>
        {findings.map((finding, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report does not change
          <li key={place} className="finding" data-severity={finding.severity}>
            <FindingView
              finding={finding}
              doctor={doctor}
              isSameLine={finding.fix !== undefined && finding.fix === findings[place - 1]?.fix}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

type FindingViewProps = {
  finding: Finding;
  doctor: SetupData['doctor'];
  /** Whether the finding before has the same line. */
  isSameLine: boolean;
};

function FindingView({ finding, doctor, isSameLine }: FindingViewProps) {
  const { strings, say } = useSetupWords();
  const { code, severity, values, fix } = finding;
  const { problem, mend } = doctor.findings[code];
  return (
    <>
      <p className="finding-severity">{doctor.severities[severity]}</p>
      <p>{say(problem, values)}</p>
      {mend && <p>{say(mend, values)}</p>}
      {fix !== undefined && isSameLine && <p className="field-note">{doctor.sameLine}</p>}
      {fix !== undefined && !isSameLine && <CodeBlock text={fix} name={strings.line} />}
    </>
  );
}

// Every sentence of the doctor, in the language asked for: for the command line and for /embed/setup.
import type { Finding } from '../../doctor/finding.ts';
import { say, type Values } from '../../lib/strings/say.ts';
import type { Language } from '../../lib/wire/languages.ts';
import { type DoctorStrings, doctor as english } from './en/doctor.ts';
import { doctor as spanish } from './es/doctor.ts';

const byLanguage: Record<Language, DoctorStrings> = { en: english, es: spanish };

export type DoctorWording = {
  language: Language;
  strings: DoctorStrings;
  say(message: string, values?: Values): string;
  /** What was found, in a sentence or two. */
  problem(finding: Finding): string;
  /** How to mend it; undefined when nothing has to be. `finding.fix` is the line it speaks of. */
  mend(finding: Finding): string | undefined;
};

export function doctorWording(language: Language): DoctorWording {
  const strings = byLanguage[language];
  return {
    language,
    strings,
    say: (message, values) => say(message, language, values),
    problem: ({ code, values }) => say(strings.findings[code].problem, language, values),
    mend({ code, values }) {
      const { mend } = strings.findings[code];
      return mend && say(mend, language, values);
    },
  };
}

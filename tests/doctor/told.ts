import { doctorWording } from '../../components/strings/doctor-wording.ts';
import type { Finding } from '../../doctor/finding.ts';

/** What is said of a finding; a place that nothing fills stays in braces. */
export function told(finding: Finding): string {
  const { problem, mend } = doctorWording('en');
  return `${problem(finding)} ${mend(finding) ?? ''}`;
}

// What is told when guides are indexed, as findings of the check: how grave it is, and how to mend what the sentence
// itself does not say.
import type { GuideWarning, WarningCode } from '../load/guide-warning.ts';
import type { Finding, Level } from './finding.ts';

type About = {
  level: Level;
  /** What it asks of a guide. */
  about: string;
  /** Stands behind what was found. */
  mend?: string;
};

export const warningRules: Record<WarningCode, About> = {
  'unreadable-file': { level: 'error', about: 'Every guide file can be read.' },
  'shared-address': {
    level: 'warning',
    about: 'No two guides would have the same address.',
    mend: 'Give one of the files another name.',
  },
  'doubtful-markup': { level: 'warning', about: 'Marks that begin something are closed.' },
  'unfilled-place': {
    level: 'warning',
    about: 'No place is left to be filled.',
    mend: 'Write what is meant to stand there.',
  },
  'dead-link': {
    level: 'error',
    about: 'Links lead to guides and sections that are there.',
    mend: 'Correct it, or take it away.',
  },
  'empty-section': {
    level: 'warning',
    about: 'What has a heading has text that can be quoted.',
    mend: 'Write it, or take the heading away.',
  },
  'repeated-id': { level: 'warning', about: 'Each heading has an id of its own.' },
  'orphaned-wording': {
    level: 'warning',
    about: 'Entries of a words file name sections and statements that are there.',
  },
};

export function findingOf({ code, file, line, text }: GuideWarning): Finding {
  const { level, mend } = warningRules[code];
  const said = text.slice(0, 1).toUpperCase() + text.slice(1);
  return { rule: code, level, file, line, text: mend ? `${said} ${mend}` : said };
}

// Questions that a paragraph answers: whether it is found, cited and said.
import { mean, share } from '../figures.ts';
import { decimals, type Headline, printTable } from '../print-table.ts';
import { shareExpected } from '../score-answer.ts';
import { holdsAnswer } from './holds-answer.ts';
import { type SquadTrial, sectionOf } from './squad-questions.ts';

/** Prints the table of the answerable questions. */
export function evalAnswerable(trials: SquadTrial[]): Headline {
  const figures: Headline = {
    'R@1': share(trials, (trial) => trial.ranked[0] === sectionOf(trial)),
    'R@5': share(trials, (trial) => trial.ranked.slice(0, 5).includes(sectionOf(trial))),
    'answer shown': share(trials, ({ answer, question }) => holdsAnswer(answer, question.answers)),
    'section cited': share(trials, (trial) => trial.cited.includes(sectionOf(trial))),
    precision: mean(
      trials
        .filter(({ refused }) => !refused)
        .flatMap((trial) => shareExpected(trial.cited, [sectionOf(trial)]) ?? []),
    ),
    'wrongly refused': share(trials, ({ refused }) => refused),
  };
  const entries = Object.entries(figures);
  printTable('squad: questions that a paragraph answers', {
    all: {
      questions: trials.length,
      ...Object.fromEntries(entries.map(([name, value]) => [name, decimals(value, 3)])),
      words: decimals(mean(trials.map(wordsOf)), 0),
    },
  });
  return Object.fromEntries(entries.map(([name, value]) => [`squad, ${name}`, value]));
}

function wordsOf({ answer }: SquadTrial): number {
  return answer.claims.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

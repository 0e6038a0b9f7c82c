// How an asked question is told on the terminal.
import type { AskedQuestion, Lack } from '../../lib/authoring/ask-questions.ts';

/** What an answer lacks, as a sentence without its full stop. */
function sayLack({ code, wanted }: Lack, { status, sections }: AskedQuestion): string {
  switch (code) {
    case 'status':
      return `it is ${sayStatus(status)}, and should be ${sayStatus(wanted)}`;
    case 'section':
      return `it cites ${sections.join(', ') || 'nothing'}, and should cite ${wanted}`;
    case 'figure':
      return `its answer lacks the figure ${wanted}`;
    default:
      return `its answer lacks "${wanted}"`;
  }
}

export function sayStatus(status: string): string {
  const words: Record<string, string> = {
    answered: 'answered',
    partial: 'answered in part',
    'not-covered': 'refused',
  };
  return words[status] ?? status;
}

/** `87%`. */
export function saySureness({ sureness }: AskedQuestion): string {
  return `${Math.round(sureness * 100)}%`;
}

/** What is not as it should be, and the words that the guides lack where it is refused. */
export function sayLacks(asked: AskedQuestion): string {
  const lacks = asked.lacks.map((lack) => sayLack(lack, asked)).join('; ');
  const isRefused = asked.status === 'not-covered' && asked.unknown.length > 0;
  return isRefused ? `${lacks} (no guide has the word "${asked.unknown.join('", "')}")` : lacks;
}

// How a cited statement is known among those of all guides.
import type { Citation } from '../../lib/types.ts';

export function statementKey({ guide, statementId }: Pick<Citation, 'guide' | 'statementId'>) {
  return `${guide}/${statementId}`;
}

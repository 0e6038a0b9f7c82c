// Which cited statements no longer stand in their guide as they were quoted: known only of a conversation
// that somebody shared, and empty otherwise.
import { createContext, useContext } from 'react';
import type { Citation } from '../../lib/types.ts';

export const GoneStatementsContext = createContext<ReadonlySet<string>>(new Set());

/** The key of a citation's statement in that set. */
export function statementKey({ guide, statementId }: Pick<Citation, 'guide' | 'statementId'>) {
  return `${guide}/${statementId}`;
}

/** Whether a citation's statement is among them. */
export function useIsGone(citation: Citation): boolean {
  return useContext(GoneStatementsContext).has(statementKey(citation));
}

// Which cited statements no longer stand in their guide as they were quoted: known only of a conversation
// that somebody shared, and empty otherwise.
import { createContext, useContext } from 'react';
import { statementKey } from '../../browser/citations/guide-place.ts';
import type { Citation } from '../../lib/types.ts';

export const GoneStatementsContext = createContext<ReadonlySet<string>>(new Set());

/** Whether a citation's statement is among them. */
export function useIsGone(citation: Citation): boolean {
  return useContext(GoneStatementsContext).has(statementKey(citation));
}

// Whether there can be conversations to list: those of earlier visits, or of this one in any tab.
import { useEffect, useState } from 'react';
import type { HistoryControl } from '../../browser/conversation/conversation-control.ts';
import { mayHaveKept } from '../../browser/conversation/may-have-kept.ts';

/** Undefined until it is known, which is asked for while it is `wanted`; once true it stays so. */
export function useMayList(
  { subscribe }: Pick<HistoryControl, 'subscribe'>,
  wanted: boolean,
): boolean | undefined {
  const [mayList, setMayList] = useState<boolean>();
  const isSure = mayList === true;
  useEffect(() => {
    if (!isSure) return subscribe(() => setMayList(true));
  }, [subscribe, isSure]);
  useEffect(() => {
    if (wanted && !isSure) mayHaveKept().then((may) => setMayList((known) => known || may));
  }, [wanted, isSure]);
  return mayList;
}

// All guides by name, for what needs one that the page does not hold.

import { useEffect, useState } from 'react';
import type { NamedGuide } from '../../browser/guide/guide-list.ts';

/** All guides once `wanted`, and none before they are there. */
export function useGuideList(wanted: boolean): NamedGuide[] {
  const [list, setList] = useState<NamedGuide[]>([]);
  useEffect(() => {
    if (wanted) loadList().then(setList, () => {});
  }, [wanted]);
  return list;
}

export async function loadList(): Promise<NamedGuide[]> {
  return (await import('../../browser/guide/guide-list.ts')).loadGuideList();
}

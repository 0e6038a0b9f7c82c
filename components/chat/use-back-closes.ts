// On a phone, Back closes what lies over the chat before it leaves the page.
import { useLayoutEffect, useRef, useState } from 'react';
import { overEntry } from '../../browser/conversation/over-entry.ts';
import { useWideScreen } from '../hooks/use-wide-screen.ts';

export function useBackCloses(isOver: boolean, close: () => void): void {
  const isWanted = !useWideScreen() && isOver;
  const latest = useRef(close);
  latest.current = close;
  const [entry] = useState(() => overEntry(() => latest.current()));
  useLayoutEffect(() => entry.start(), [entry]);
  useLayoutEffect(() => entry.want(isWanted), [entry, isWanted]);
}

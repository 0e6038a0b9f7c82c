// A choice that the browser keeps, for the views that follow it.
import { useSyncExternalStore } from 'react';
import type { KeptChoice } from '../../browser/settings/kept-choice.ts';

/** The choice as it stands; the standard one on the server and while the page comes to life. */
export function useKeptChoice<Value extends string>(choice: KeptChoice<Value>): Value {
  return useSyncExternalStore(choice.subscribe, choice.get, () => choice.standard);
}

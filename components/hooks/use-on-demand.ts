// A view that is loaded when it is first wished for; undefined until it is there. Where it cannot be had, every
// further wish tries again.
import { type FunctionComponent, useEffect, useState } from 'react';

/** A wish that differs from the one before it is a further one. `onFail` has to stay the same function. */
export function useOnDemand<Props>(
  wish: string | boolean | undefined,
  load: () => Promise<FunctionComponent<Props>>,
  onFail?: () => void,
): FunctionComponent<Props> | undefined {
  const [view, setView] = useState<FunctionComponent<Props>>();

  useEffect(() => {
    if (!wish || view) return;
    let stale = false;
    load().then(
      (loaded) => !stale && setView(() => loaded),
      () => !stale && onFail?.(),
    );
    return () => {
      stale = true;
    };
  }, [wish, view, load, onFail]);

  return view;
}

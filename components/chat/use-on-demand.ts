// A view that is loaded when it is first wanted. Undefined until it is there; where it cannot be had, the
// next wish tries again, unless there is a plainer view to fall back on.
import { type FunctionComponent, useEffect, useState } from 'react';

export function useOnDemand<Props>(
  wanted: boolean,
  load: () => Promise<FunctionComponent<Props>>,
  fallback?: FunctionComponent<Props>,
): FunctionComponent<Props> | undefined {
  const [view, setView] = useState<FunctionComponent<Props>>();

  useEffect(() => {
    if (!wanted || view) return;
    let stale = false;
    load().then(
      (loaded) => !stale && setView(() => loaded),
      () => !stale && fallback && setView(() => fallback),
    );
    return () => {
      stale = true;
    };
  }, [wanted, view, load, fallback]);

  return view;
}

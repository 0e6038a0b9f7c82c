// Which preview is shown, and the waiting before one comes or goes.
import { useState } from 'react';
import type { Preview, PreviewControl } from './citations-context.ts';

export function usePreview() {
  const [preview, setPreview] = useState<Preview>();
  const [control] = useState(() => previewControl(setPreview));
  return { preview, control };
}

function previewControl(set: (preview: Preview | undefined) => void): PreviewControl {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(waiting);
  const change = (preview: Preview | undefined, delay = 0) => {
    stay();
    if (delay === 0) set(preview);
    else waiting = setTimeout(() => set(preview), delay);
  };
  return { show: change, hide: (delay) => change(undefined, delay), stay };
}

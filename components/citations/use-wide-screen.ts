// Whether there is room for a source beside the chat. The style sheet draws the same line.
import { useEffect, useState } from 'react';

const wideScreen = '(width >= 64rem)';

export function useWideScreen(): boolean {
  const [wide, setWide] = useState(() => window.matchMedia(wideScreen).matches);
  useEffect(() => {
    const query = window.matchMedia(wideScreen);
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return wide;
}

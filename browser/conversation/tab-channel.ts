// Tells the other tabs of this browser which conversations have changed, and hears it from them. Where
// there is no BroadcastChannel each tab sees what others did when it is loaded anew.
import * as v from 'valibot';
import { ownName } from '../stored-entry.ts';

const newsSchema = v.object({ kind: v.picklist(['changed', 'removed']), ids: v.array(v.string()) });

export type News = v.InferOutput<typeof newsSchema>;

export type TabChannel = { tell(news: News): void; close(): void };

export function openTabChannel(onNews: (news: News) => void): TabChannel {
  const channel = openChannel();
  if (channel) {
    channel.onmessage = ({ data }) => {
      const parsed = v.safeParse(newsSchema, data);
      if (parsed.success) onNews(parsed.output);
    };
  }
  return {
    tell: (news) => channel?.postMessage(news),
    close: () => channel?.close(),
  };
}

// A browser that refuses storage to a page may refuse this too.
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(ownName);
  } catch {
    return undefined;
  }
}

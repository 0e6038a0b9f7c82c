// What a store of the desk's tests holds, and a guide that it is about.
import { indexGuides } from '../../lib/build-guides.ts';
import type { OpenGuides } from '../../lib/signpost.ts';
import { openOver, type Signpost } from '../../lib/signpost.ts';
import type { DailyCount, FeedbackEntry, KeptQuestion, Outcome } from '../../lib/store/store.ts';
import { newDataDir } from '../store/data-dir.ts';
import { storeAt } from '../store/stores.ts';

const bread = `# Bread {#bread}

Bread is baked.

## Pay {#pay}

A trained baker earns €15 an hour.

## Hours {#hours}

The night shift begins at 3 in the morning.
`;

export async function breadGuide(): Promise<{ signpost: Signpost; open: OpenGuides }> {
  const signpost = openOver(await indexGuides([{ file: 'bread.md', source: bread }]));
  return { signpost, open: await signpost.guides() };
}

export const storeOfDesk = async () => storeAt({ dataDir: await newDataDir() });

export function counted(value: string, count: number, place: Partial<DailyCount> = {}): DailyCount {
  const whole = { guide: '', section: '' };
  return {
    day: '2026-03-04',
    what: 'outcome',
    value,
    mode: 'extractive',
    ...whole,
    count,
    ...place,
  };
}

export function askedIn(
  section: string,
  words: string,
  outcome: Outcome = 'not-covered',
): KeptQuestion {
  return { day: '2026-03-04', outcome, mode: 'extractive', guide: 'bread', section, words };
}

export function rated(
  id: string,
  rating: 'up' | 'down',
  more: Partial<FeedbackEntry> = {},
): { origin: string; entry: FeedbackEntry } {
  const time = more.time ?? '2026-03-04T05:06:07.008Z';
  return { origin: `${id} ${rating} ${time}`, entry: { time, id, rating, ...more } };
}

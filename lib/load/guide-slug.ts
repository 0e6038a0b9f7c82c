// The name of a guide in addresses, from where its file lies in the folder of guides.
import { slug as slugify } from 'github-slugger';
import { guideName } from './guide-name.ts';

/** `trades/Baking bread.md` as `trades-baking-bread`; empty when the path holds no letter or digit. */
export function guideSlug(file: string): string {
  return slugify(guideName(file).replace(/[\\/]/g, '-'));
}

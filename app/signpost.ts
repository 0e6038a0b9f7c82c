// Signpost with the configuration of this server, as every route and page asks it. What is costly, the index,
// is kept by the process.
import { readConfig } from '../lib/config.ts';
import { open, type Signpost } from '../lib/signpost.ts';

export function signpost(): Signpost {
  return open(readConfig());
}

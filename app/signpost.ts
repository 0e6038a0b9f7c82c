// Signpost with the configuration of this server, as every route and page asks it: opened once for a
// configuration, so that the doors to models are as well. The index is kept by the process, and so are the
// published guides that it follows, and the answers that it remembers.
import { type Config, readConfig } from '../lib/config.ts';
import { processWide } from '../lib/process-wide.ts';
import { budgetOf } from '../lib/server/gate/limits.ts';
import { AnswerMemory, open, type Signpost } from '../lib/signpost.ts';
import { publishedGuides } from './published.ts';

let kept: { config: Config; signpost: Signpost } | undefined;

export function signpost(): Signpost {
  const config = readConfig();
  if (kept?.config !== config) {
    const memory = processWide('answers', () => new AnswerMemory());
    const options = { budget: budgetOf(config), versions: publishedGuides(config), memory };
    kept = { config, signpost: open(config, options) };
  }
  return kept.signpost;
}

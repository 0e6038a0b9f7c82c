// The language model of the configuration as the author of drafts, opened once.

import type { Config } from '../config.ts';
import type { Author } from './compose.ts';
import { openModel } from './open-model.ts';

/** Undefined when no model is configured. */
export function openAuthor({ model }: Config): Author | undefined {
  return model && { model: openModel(model), timeoutMs: model.timeoutMs };
}

// The language model of the configuration as the author of drafts.

import type { Config } from '../config.ts';
import type { Author } from './compose.ts';
import { openModel } from './open-model.ts';

/** Undefined when no model is configured. */
export async function openAuthor({ model }: Config): Promise<Author | undefined> {
  return model && { model: await openModel(model), timeoutMs: model.timeoutMs };
}

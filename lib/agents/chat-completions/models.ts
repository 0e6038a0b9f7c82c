// The guides as models of OpenAI's API: `signpost` asks all of them, `signpost/<slug>` one.
import { SignpostError } from '../../errors.ts';
import type { OpenGuides } from '../../signpost.ts';

const everyGuide = 'signpost';
const oneGuide = `${everyGuide}/`;

type Model = { id: string; object: 'model'; created: number; owned_by: 'signpost' };

/** The models there are, that of all guides first. */
export function modelList({ guides }: OpenGuides): { object: 'list'; data: Model[] } {
  const own = guides.map(({ slug, updated }) => modelOf(oneGuide + slug, updated));
  return { object: 'list', data: [modelOf(everyGuide, undefined), ...own] };
}

/** One of them. @throws SignpostError `unknown-guide` or `not-found` for a model that is not here. */
export function modelNamed(id: string, guides: OpenGuides): Model {
  const slug = guideOf(id);
  return modelOf(id, slug === undefined ? undefined : guides.guide(slug).updated);
}

/** The slug that a model names; undefined for that of all guides. @throws SignpostError `not-found`. */
export function guideOf(model: string): string | undefined {
  if (model === everyGuide) return undefined;
  if (model.startsWith(oneGuide)) return model.slice(oneGuide.length);
  throw new SignpostError(
    'not-found',
    `There is no model "${model.slice(0, 100)}" here. Use "${everyGuide}", or "${oneGuide}<guide>" for one guide; GET /v1/models lists them.`,
  );
}

/** `created` is the day of the guide's last revision, in seconds; 0 where nobody tells. */
function modelOf(id: string, updated: string | undefined): Model {
  const created = updated === undefined ? 0 : Date.parse(updated) / 1000;
  return { id, object: 'model', created, owned_by: 'signpost' };
}

// What the page for guides sends: files to be tried, and then a question of them, or that they are to be saved.
import { z } from 'zod';
import { SignpostError } from '../../errors.ts';
import { longestQuestion, longestSlug, longestStatementId, trialLimits } from '../../limits.ts';
import { describeIssue } from './describe-issue.ts';
import { type BodyRules, readBody, readJsonBody } from './json-body.ts';

export type SentFile = { name: string; bytes: Uint8Array };

const megabytes = trialLimits.bytes / 1024 / 1024;
/** Bytes around the files of a form: their names, and what parts them. */
const formBytes = 64 * 1024;
const longestName = 300;

const filesSchema = z
  .array(z.instanceof(File, { error: 'must be files' }))
  .min(1, 'holds no file. Choose one')
  .max(trialLimits.files, `holds over ${trialLimits.files} files. Choose fewer, or a ZIP of them`);

const filesRules: BodyRules = {
  mostBytes: trialLimits.bytes + formBytes,
  whenTooLarge: `This page reads up to ${megabytes} MB at once. "npm run guide -- add" reads larger files.`,
  example: 'a form with the files as "file"',
};

/** @throws SignpostError `too-large` over the size limit, else `bad-request`. */
export async function readFilesRequest(request: Request): Promise<SentFile[]> {
  const body = await readBody(request, filesRules);
  const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
  const form = await new Response(body, { headers }).formData().catch(() => undefined);
  if (!form) {
    throw new SignpostError('bad-request', `The body is no form. Send ${filesRules.example}.`);
  }
  const parsed = filesSchema.safeParse(form.getAll('file'));
  if (!parsed.success) throw new SignpostError('bad-request', describeIssue(parsed.error));
  return Promise.all(
    parsed.data.map(async (file) => ({
      name: nameOf(file),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

// Of a path, as some programs send it, the last part.
function nameOf({ name }: File): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.toWellFormed().slice(-longestName) || 'guide';
}

const idSchema = z.uuid({ error: 'must be the id of what was read' });

const bodySchema = z.object({ trial: idSchema });
const questionSchema = bodySchema.extend({
  question: z
    .string({ error: 'must be a question, as a string' })
    .trim()
    .min(1, 'is empty. Write a question')
    .max(longestQuestion, `has over ${longestQuestion} characters. Ask a shorter one`)
    .overwrite((text) => text.toWellFormed()),
});

const rules = {
  mostBytes: 64 * 1024,
  whenTooLarge: 'Ask a shorter question.',
  example: '{ "trial": "…" }',
};

/** @throws SignpostError `too-large` over the size limit, else `bad-request`. */
export async function readTrialRequest(request: Request): Promise<z.infer<typeof bodySchema>> {
  return readJsonBody(request, bodySchema, rules);
}

/** @throws SignpostError `too-large` over the size limit, else `bad-request`. */
export async function readTrialQuestion(request: Request): Promise<z.infer<typeof questionSchema>> {
  return readJsonBody(request, questionSchema, {
    ...rules,
    example: '{ "trial": "…", "question": "…" }',
  });
}

const pageSchema = z.object({
  trial: idSchema,
  guide: z.string().max(longestSlug),
  cite: z.string().max(longestStatementId).optional(),
});

/** Which guide of a trial is to be shown; undefined where none is named. */
export function readTrialPage(address: string): z.infer<typeof pageSchema> | undefined {
  return pageSchema.safeParse(Object.fromEntries(new URL(address).searchParams)).data;
}

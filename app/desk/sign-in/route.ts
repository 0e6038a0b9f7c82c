// GET /desk/sign-in: the form that asks for the owner's password. POST: begins a session where it is the right one.
import { renderSignIn } from '../../../components/desk/render-desk.tsx';
import { readConfig } from '../../../lib/config.ts';
import { deskPages } from '../../../lib/desk/pages.ts';
import { isPassword } from '../../../lib/desk/session.ts';
import { countSignIn } from '../../../lib/server/gate/gate.ts';
import {
  type DeskVisit,
  deskForm,
  deskResponse,
  seeOther,
  thrown,
  visited,
} from '../desk-routes.ts';
import { beginVisit } from '../visit.ts';

export const dynamic = 'force-dynamic';

export const GET = visited(async (visit) => {
  if (visit.kind === 'owner') return seeOther(visit, 'overview');
  const html = await renderSignIn(visit, { wanted: visit.query.wanted });
  return deskResponse(html, { cookie: visit.cookie });
});

export const POST = deskForm(async (visit, { password, wanted }, request) => {
  const { ownerPassword } = readConfig();
  const page = deskPages.find((each) => each === wanted) ?? 'overview';
  if (ownerPassword === undefined) return seeOther(visit, page);
  const { strings, say } = visit.context.wording;
  const limited = await countSignIn(request).catch((error: unknown) =>
    thrown(error, 'rate-limited'),
  );
  if (limited) {
    const { retryAfter = 0 } = limited;
    const trouble = say(strings.tooManyTries, { count: Math.ceil(retryAfter / 60) });
    return refused(visit, { wanted, trouble }, { status: 429, retryAfter });
  }
  if (isPassword(password.trim(), ownerPassword)) {
    const { cookie } = await beginVisit(request, ownerPassword, 'owner');
    return seeOther({ ...visit, cookie }, page);
  }
  return refused(visit, { wanted, trouble: strings.wrongPassword }, { status: 401 });
});

type Trouble = { wanted: string; trouble: string };

async function refused(
  visit: DeskVisit,
  { wanted, trouble }: Trouble,
  options: { status: number; retryAfter?: number },
): Promise<Response> {
  return deskResponse(await renderSignIn(visit, { wanted: wanted || undefined, trouble }), options);
}

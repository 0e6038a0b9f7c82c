// POST /desk/sign-out: ends the session of a browser.
import { deskForm, seeOther } from '../desk-routes.ts';
import { endingCookie } from '../visit.ts';

export const POST = deskForm(async (visit, _form, request) =>
  seeOther({ ...visit, cookie: endingCookie(request) }, 'sign-in'),
);

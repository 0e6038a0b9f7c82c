// The form that asks for the owner's password.
import { deskPath } from '../../lib/desk/pages.ts';
import { pageHref } from '../document/page-href.ts';
import type { DeskContext } from './desk-context.ts';
import { DeskFrame, FormToken } from './desk-frame.tsx';

export type SignInProps = {
  context: DeskContext;
  /** The page that was wanted. */
  wanted: string | undefined;
  /** What was wrong with the last try. */
  trouble?: string | undefined;
};

export function SignIn({ context, wanted, trouble }: SignInProps) {
  const { strings } = context.wording;
  return (
    <DeskFrame context={context} page={undefined} title={strings.desk}>
      <form className="sign-in" method="post" action={pageHref(deskPath('sign-in'), context)}>
        <FormToken context={context} />
        {wanted !== undefined && <input type="hidden" name="wanted" value={wanted} />}
        {/* For programs that keep passwords. */}
        <input type="hidden" name="username" value="owner" autoComplete="username" />
        <label htmlFor="password">{strings.password}</label>
        <input
          id="password"
          className="text-field"
          type="password"
          name="password"
          autoComplete="current-password"
          required
          aria-describedby={trouble === undefined ? 'password-note' : 'password-trouble'}
          aria-invalid={trouble !== undefined}
        />
        {trouble === undefined ? (
          <p id="password-note" className="desk-soft">
            {strings.passwordNote}
          </p>
        ) : (
          <p id="password-trouble" className="sign-in-trouble" role="alert">
            {trouble}
          </p>
        )}
        <button type="submit" className="button">
          {strings.signIn}
        </button>
      </form>
    </DeskFrame>
  );
}

// What all views of the desk need: its words, what links carry on, and who looks at it.
import type { PeriodLength } from '../../lib/desk/period.ts';
import type { AskedLanguage } from '../document/page-href.ts';
import type { DeskWording } from '../strings/desk-wording.ts';

export type DeskContext = AskedLanguage & {
  wording: DeskWording;
  /** The days that pages look at; links carry them on. */
  days: PeriodLength;
  /** What each form carries. */
  token: string;
  isOwner: boolean;
  /** Whether nobody needs a password here. */
  isOpen: boolean;
};

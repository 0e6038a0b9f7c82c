// The sentences of notices and reasons, for tests that look at what readers get.
import { replyWording } from '../../lib/strings/reply-wording.ts';
import { sayNotice } from '../../lib/strings/say-notice.ts';
import { sayReason } from '../../lib/strings/say-reason.ts';
import type { Notice, Reason } from '../../lib/wire/codes.ts';
import type { Language } from '../../lib/wire/languages.ts';

export function noticeSaid(notice: Notice, language: Language = 'en'): string {
  return sayNotice(notice, replyWording(language));
}

export function reasonSaid(reason: Reason, language: Language = 'en'): string {
  return sayReason(reason, replyWording(language));
}

// The bar on top, and beneath it what the address holds: a conversation, or word of why it cannot be read.
// An open source stands beside it.

import type { Conversation } from '../../browser/conversation/conversation.ts';
import type { Keeping } from '../../browser/conversation/conversation-control.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { SourcePlace } from '../citations/source-place.tsx';
import { Brand } from '../elements/brand.tsx';
import { useTheme } from '../settings/use-theme.ts';
import { useStrings } from '../strings/use-strings.ts';
import { SharedReading } from './shared-reading.tsx';
import { type AddressProblem, useSharedLink } from './use-shared-link.ts';

export type SharedFrameProps = {
  onContinue: (conversation: Conversation) => Promise<Keeping>;
};

export function SharedFrame({ onContinue }: SharedFrameProps) {
  const { shared, chat } = useStrings().strings;
  const reading = useSharedLink();
  useTheme();
  return (
    <div className="chat">
      <header className="site-header">
        <Brand href={sitePath('/')} name={chat.product} />
        <div className="header-actions">
          <a className="quiet-button" href={sitePath('/')}>
            {shared.askOwn}
          </a>
        </div>
      </header>
      <main className="chat-main shared">
        {reading === undefined && <Opening />}
        {reading?.kind === 'problem' && <Problem problem={reading.problem} />}
        {reading?.kind === 'read' && (
          <SharedReading
            key={reading.shared.conversation.id}
            shared={reading.shared}
            onContinue={onContinue}
          />
        )}
      </main>
      <SourcePlace onAbout={askAbout} />
    </div>
  );
}

function Opening() {
  const { shared } = useStrings().strings;
  return (
    <>
      <h1>{shared.sharedTitle}</h1>
      <p className="searching">{shared.sharedReading}</p>
      <noscript>
        <p>{shared.needsScript}</p>
      </noscript>
    </>
  );
}

function Problem({ problem }: { problem: AddressProblem }) {
  const { shared } = useStrings().strings;
  return (
    <>
      <h1>{shared.problemTitle}</h1>
      <p role="alert">{shared.problems[problem]}</p>
      <a className="button" href={sitePath('/')}>
        {shared.askOwn}
      </a>
    </>
  );
}

// Nothing is asked in somebody else's conversation, so the question goes to the chat.
function askAbout(words: string): void {
  window.location.assign(`${sitePath('/')}?${new URLSearchParams({ about: words })}`);
}

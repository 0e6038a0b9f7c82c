// The doctor of /embed/setup and of `npm run doctor`: what would stop the widget on a site, and how to mend it.

import type { FindingCode, Severity } from '../../../doctor/finding.ts';

/** What is so, and how to mend it where it is not well. */
type FindingWords = { problem: string; mend?: string };

export type DoctorStrings = {
  /** Names of the severities. */
  severities: Record<Severity, string>;
  examined: string;
  examinedHeaders: string;
  /** Stands for a line that was printed with the finding before. */
  sameLine: string;
  verdicts: Record<Severity, string>;
  findings: Record<FindingCode, FindingWords>;
};

const addToPolicy =
  'Let your site send this line instead of the policy it has. It adds what the widget needs and keeps the rest.';

export const doctor: DoctorStrings = {
  severities: { stops: 'Stops the widget', hinders: 'Hinders the widget', fine: 'Fine' },
  examined: '{address} with the Signpost at {signpost}',
  examinedHeaders: 'The given headers with the Signpost at {signpost}',
  sameLine: 'The same line as above.',
  verdicts: {
    stops: 'The widget does not work on this site yet. Mend what stops it first.',
    hinders: 'Nothing stops the widget on this site, but look at what hinders it.',
    fine: 'Nothing stands in the way of the widget.',
  },
  findings: {
    'origin-allowed': { problem: 'Signpost lets {site} embed the chat.' },
    'origin-not-allowed': {
      problem: 'Signpost at {signpost} does not let {site} embed the chat.',
      mend: 'Change this line in the .env of Signpost and start it again. If it names the site already, a proxy in front of Signpost changes its headers.',
    },
    'signpost-local': {
      problem: '{signpost} can be reached from its own computer alone, and this site is public.',
      mend: 'Put Signpost where readers reach it, and use that address in the script tag.',
    },
    'mixed-content': {
      problem:
        'The site is served over https and {signpost} is not. Browsers load no script over http there.',
      mend: 'Serve Signpost over https, and use that address.',
    },
    'script-allowed': { problem: 'The site’s policy lets the script of the widget run.' },
    'script-blocked': {
      problem: 'The site’s policy blocks the script: “{directive}” does not name {signpost}.',
      mend: addToPolicy,
    },
    'script-needs-nonce': {
      problem:
        "The site’s policy blocks the script: under 'strict-dynamic' it runs only with the nonce of the policy on its tag.",
      mend: 'Write the tag like this, with the data attributes that it has. The nonce is the one of this response: let your server put in the new one each time, as it does for its other scripts.',
    },
    'script-needs-loader': {
      problem:
        "The site’s policy blocks the script tag: under 'strict-dynamic' only scripts run that a trusted script loads. “{directive}”",
      mend: 'Leave the tag out, and add this line to a script that the policy trusts. If the policy lists that script by its hash, the hash changes too.',
    },
    'script-reported': {
      problem:
        'A policy that only reports would block the script: “{directive}”. It blocks nothing today.',
      mend: 'Mend it before you put that policy into force.',
    },
    'frame-allowed': { problem: 'The site’s policy lets the chat be framed.' },
    'frame-blocked': {
      problem:
        'The site’s policy blocks the frame of the chat: “{directive}” does not name {signpost}.',
      mend: addToPolicy,
    },
    'frame-reported': {
      problem:
        'A policy that only reports would block the frame of the chat: “{directive}”. It blocks nothing today.',
      mend: 'Mend it before you put that policy into force.',
    },
    'tools-allowed': { problem: 'The site’s policy lets the tools for assistants ask Signpost.' },
    'tools-blocked': {
      problem:
        'The site’s policy keeps the tools for assistants (agent-tools) from asking: “{directive}” does not name {signpost}. The chat itself works.',
      mend: addToPolicy,
    },
    'tools-reported': {
      problem:
        'A policy that only reports would keep the tools for assistants from asking: “{directive}”. It blocks nothing today.',
      mend: 'Mend it before you put that policy into force.',
    },
    'sandbox-scripts': {
      problem: 'The site’s policy puts the page into a sandbox without scripts.',
      mend: 'Let your site send this line instead. It lets every script of the page run that the policy allows.',
    },
    'sandbox-forms': {
      problem:
        'The site’s policy puts the page into a sandbox without forms. Questions can be asked, but not edited, and an answer cannot be rated with words.',
      mend: 'Let your site send this line instead.',
    },
    'sandbox-nameless': {
      problem:
        'The site’s policy puts the page into a sandbox without an origin, and Signpost lets only pages that have one frame the chat.',
      mend: 'Let your site send this line instead.',
    },
    'sandbox-storage': {
      problem:
        'The site’s policy puts the page into a sandbox without an origin. The conversation is lost when the page is left.',
      mend: 'Let your site send this line instead, if the conversation is to be kept.',
    },
    'sandbox-popups': {
      problem:
        'The site’s policy puts the page into a sandbox without new tabs. A citation cannot open the guide in one.',
      mend: 'Let your site send this line instead, or set citations to open in the panel.',
    },
    'trusted-types': { problem: 'The policy asks for Trusted Types. The widget works with them.' },
    isolated: {
      problem:
        'The page asks its frames to be isolated ({value}). Signpost sends the headers for it.',
    },
    clipboard: {
      problem:
        'The site’s Permissions-Policy keeps frames from the clipboard: {entry}. Answers are then copied in an older way, which a browser may refuse.',
      mend: 'Let your site send this line instead.',
    },
    'no-script': {
      problem:
        'The page has no script tag of the widget. If a script, a tag manager or a consent banner puts it in later, all is well.',
      mend: 'Else put this before the end of the body:',
    },
    'two-scripts': {
      problem:
        'The page loads the widget twice: {first} and {second}. One launcher appears; the rest is waste.',
      mend: 'Keep one tag, with the data attributes that it has:',
    },
    'module-script': {
      problem:
        'The tag of {script} says type="module". The widget then cannot tell where it comes from.',
      mend: 'Write the tag without it, and keep its data attributes:',
    },
    'script-waits': {
      problem: 'The page waits for {script} before it goes on.',
      mend: 'Add async to the tag, and keep its data attributes:',
    },
    'script-elsewhere': {
      problem: 'The page loads its widget from {found}, not from {signpost}.',
      mend: 'If the widget is to come from there, change the tag. Keep its data attributes.',
    },
    'page-redirected': { problem: '{from} leads to {to}; that page was examined.' },
    'page-status': {
      problem:
        '{address} answers with status {status}. What is found here is about that error page.',
      mend: 'Check the address. A page behind a login can be examined by its headers: npm run doctor -- --headers file',
    },
    'no-host': {
      problem: 'There is no host by the name in {address}.',
      mend: 'Check the spelling of the address.',
    },
    refused: {
      problem: 'Nothing answers at {address}.',
      mend: 'Start the server there, or check host and port.',
    },
    'bad-certificate': {
      problem: 'The certificate of {address} is not trusted, or it does not speak https.',
      mend: 'Renew the certificate, with its whole chain and for this name. Browsers refuse it too.',
    },
    'timed-out': {
      problem: '{address} did not answer in time.',
      mend: 'Try again; if it stays so, look at the server there.',
    },
    unreachable: {
      problem: 'The connection to {address} failed.',
      mend: 'Try again; if it stays so, look at the server there.',
    },
    'signpost-moved': {
      problem:
        '{signpost} leads on to {to}. A policy that names the first does not let in the second.',
      mend: 'Use the address that it leads to:',
    },
    'widget-served': { problem: '{address} is served as a script.' },
    'widget-missing': {
      problem: '{address} answers with status {status}, not with the script of the widget.',
      mend: 'Check that this is the address of Signpost and that its proxy passes on every path; from status 500 on, look at its log.',
    },
    'widget-not-script': {
      problem:
        '{address} answers with the type {type}, not with JavaScript. A browser does not run it.',
      mend: 'Check that this is the address of Signpost, and no page of a proxy or another site.',
    },
    'embed-missing': {
      problem: '{address} answers with status {status} and the type {type}, not with the chat.',
      mend: 'Check that the proxy in front of Signpost passes on every path.',
    },
    'frame-options': {
      problem: 'The chat cannot be framed: {signpost}/embed comes with X-Frame-Options: {value}.',
      mend: 'Signpost does not send that header. Take it out of the proxy in front of it.',
    },
    'proxy-frame-ancestors': {
      problem:
        '{signpost}/embed comes with a second policy that does not let {site} frame it: “{directive}”.',
      mend: 'Signpost sends one policy. Take the other out of the proxy in front of it.',
    },
    'embed-not-isolated': {
      problem: 'The page takes in isolated content alone, and {address} comes without “{line}”.',
      mend: 'Signpost sends this header. Let the proxy in front of it pass it on:',
    },
    'answer-refused': {
      problem: '{address} answers a question with status {status}.',
      mend: 'Look at the log of Signpost and of the proxy in front of it.',
    },
    'answer-limited': {
      problem: '{address} takes no more questions from this address for now.',
      mend: 'Try again later. If readers share one address, raise the limit.',
    },
    'answer-not-stream': {
      problem: '{address} answers with the type {type}, not with a stream.',
      mend: 'Check that the proxy in front of Signpost passes its answers on as they are.',
    },
    'answer-flows': { problem: 'An answer comes as a stream.' },
    'stream-compressed': {
      problem:
        'Answers come compressed ({encoding}): a proxy collects them first, and readers wait longer.',
      mend: 'Switch compression off for text/event-stream in the proxy in front of Signpost.',
    },
    'stream-held': {
      problem:
        'Answers come whole and not as a stream: a proxy waits for their end. This one had {bytes} bytes.',
      mend: 'Switch off the buffering of /api/chat in the proxy in front of Signpost.',
    },
    'stream-nginx': {
      problem:
        'An answer comes as a stream, through nginx. Should answers appear all at once, switch its buffering off.',
      mend: 'The line for the location of Signpost:',
    },
  },
};

// Sharing and exporting a conversation.

export const share = {
  share: 'Share',
  title: 'Share and export',

  copied: 'Copied',
  copyFailed: 'Not copied: the browser does not allow it',

  conversationLink: 'Copy a link to this conversation',
  conversationLinkNote:
    'The whole conversation stands in the link itself and is not uploaded. Whoever has the link can read it.',
  linkPreparing: 'Making the link…',
  linkLong:
    'The link is {count} characters long, and some programs cut such links. The Markdown file is the safer way.',
  linkUnsupported:
    'This browser cannot pack a conversation into a link. Download it as Markdown instead.',
  linkTooMuch: 'This conversation is too long for a link. Download it as Markdown instead.',
  linkFailed: 'The link could not be made. Download the conversation as Markdown instead.',
  linkNothing: 'There is no answer yet that a link could carry.',
  questionLink: 'Copy a link to the last question',
  questionLinkNote: 'Opens the chat and asks it afresh.',
  send: 'Send with another app',
  sendFailed: 'Not sent: the device did not take the link.',
  download: 'Download as Markdown',
  downloadNote: 'A text file with all questions, answers and links to the sources.',
  print: 'Print or save as PDF',

  untitled: 'Conversation',
  exportedFrom: '{day}. Answers from {guides}.',
  exportedFromAll: '{day}.',
  nearest: 'Nearest sections: {links}',
};

// Words for a guide as a document and for the assistant that answers from it. What a guide itself may be
// about ("the price list", "the report") does not belong here.

/** What a guide is called as a whole. */
export const documentNouns = 'guide handbook manual document documentation faq'.split(' ');

/** How a reader points at it, without a word for it. */
export const documentPronouns = 'it this that'.split(' ');

/** What is done to a document when it is revised. */
export const revisions = 'updated revised changed edited modified'.split(' ');

/** How far a document still holds. */
export const freshness = 'up to date|current|outdated|out of date|recent'.split('|');

/** The parts of a document that its headings name. */
export const documentParts = 'sections|chapters|topics|parts|headings|subjects'.split('|');

/** One of them. */
export const sectionNouns = 'section chapter part'.split(' ');

/** Verbs for what a document holds. */
export const holdingVerbs = 'talk about|tell me|say|cover|contain|include|have'.split('|');

/** What an assistant may be taken for. */
export const assistantKinds =
  'ai|bot|robot|human|person|human being|real person|chatbot|machine|computer|program|language model|llm'.split(
    '|',
  );

/** What its authors did, and what they are called. */
export const authoring = 'wrote written published made created compiled edited'.split(' ');
export const authorNouns = 'author authors writer writers editor editors'.split(' ');

/** Words of a heading below which a reader begins, the surest first. */
export const beginnings =
  'get started|getting started|start|begin|first step|first day|first week|joining|join|welcome|onboarding|first'.split(
    '|',
  );

/** What a document comes to. */
export const essences =
  'gist|main points|key points|main message|key message|key takeaways|main takeaways|takeaways|key takeaway|main takeaway|bottom line|upshot|essence|short version|main idea|main advice|advice|message'.split(
    '|',
  );

/** How briefly it is to be told. */
export const inBrief =
  'in one sentence|in a sentence|in one line|in a nutshell|in a few words|in brief'.split('|');

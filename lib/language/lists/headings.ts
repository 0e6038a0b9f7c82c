// Words of headings.

/** Headings that name no subject: nobody can tell, or ask for, what stands below them. */
export const emptyHeadings =
  'misc|miscellaneous|miscellany|various|other|others|other stuff|other things|other topics|stuff|things|more|more stuff|more info|more information|and more|etc|general|general info|general information|general notes|info|information|details|more details|further details|notes|remarks|additional info|additional information|untitled|heading|title|new page|new section|todo|tbd|wip'.split(
    '|',
  );

/** What a heading numbers that names no subject either. */
export const numberedParts = 'section part chapter step page heading topic item'.split(' ');

/** What the column of a table is called that tells what somebody does. */
export const doingHeads =
  'focus|focuses|duty|duties|task|tasks|responsibility|responsibilities|responsible for|activity|activities|main work|work|scope|job description|what they do|does'.split(
    '|',
  );

// Words with which a sentence announces what stands below it.

/** In a sentence above a table. */
export const announcements =
  'table following below list lists show shows compare compares overview'.split(' ');

/** In a sentence above a list. */
export const listAnnouncements = [
  'list of',
  'the following',
  'as follows',
  'listed below',
  'here are',
  'below are',
];

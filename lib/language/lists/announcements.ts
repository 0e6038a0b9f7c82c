// Words with which a sentence announces what stands below it.

/** In a sentence above a table. */
export const announcements =
  'table following below list lists show shows compare compares overview'.split(' ');

// The path of the folder of guides as an error tells it: its owner has to see where was looked, and may have pasted a
// key where the folder is named.

/** How the keys of some services begin. */
const keyOfService = /^(?:sk|pk|rk|ghp|gho|xox[a-z])[-_]/i;
/** Characters of one word in which letters and digits are mixed: no name of a folder has so many. */
const longestWord = 20;

/** The path, in which `…` stands for each name that looks like a key. */
export function toldPath(path: string): string {
  return path
    .split('/')
    .map((name) => (looksLikeKey(name) ? '…' : name))
    .join('/');
}

function looksLikeKey(name: string): boolean {
  const isMixed = (word: string) => /\d/.test(word) && /[a-z]/i.test(word);
  return (
    keyOfService.test(name) ||
    name.split(/[^a-z\d]/i).some((word) => word.length >= longestWord && isMixed(word))
  );
}

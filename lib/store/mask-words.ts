// Takes out of a reader's words what tells who they are: mail addresses, telephone and other long numbers, addresses of
// machines, secrets, and names where they are introduced as such. What is left is for the guide's author to read. Words
// are looked at one by one, so that the work grows with their number alone.

/** What stands in the place of what was taken out. */
const masks = {
  mail: '[mail]',
  phone: '[phone]',
  number: '[number]',
  address: '[address]',
  secret: '[secret]',
  name: '[name]',
} as const;

/** The same words without what was found. */
export function maskWords(text: string): string {
  const pieces = text.split(/(\s+)/);
  // Every other piece is white space.
  const words: Word[] = pieces.filter((_, at) => at % 2 === 0);
  maskNumbers(words);
  maskSecrets(words);
  maskNames(words);
  return words
    .map((word, at) => {
      // One that has gone into the mask before it takes its white space along.
      if (word === undefined) return '';
      return `${at === 0 ? '' : pieces[at * 2 - 1]}${maskWord(word)}`;
    })
    .join('');
}

/** Undefined where a mask before it stands for it. */
type Word = string | undefined;

const isMasked = (word: string) => Object.values(masks).some((mask) => word.includes(mask));

/** A word without the punctuation around it, and that punctuation. */
function partsOf(word: string): { before: string; core: string; after: string } {
  const isPlain = (letter: string | undefined) =>
    letter !== undefined && /[\p{L}\p{N}+]/u.test(letter);
  let start = 0;
  let end = word.length;
  while (start < end && !isPlain(word[start])) start += 1;
  while (end > start && !isPlain(word[end - 1])) end -= 1;
  return { before: word.slice(0, start), core: word.slice(start, end), after: word.slice(end) };
}

function maskCore(word: string, mask: string): string {
  const { before, after } = partsOf(word);
  return `${before}${mask}${after}`;
}

/** Letters and figures from which a word of both is taken for a key. */
const shortestKey = 20;
const keyStart = /^(?:sk-|pk-|rk-|gh[pos]_|glpat-|xox[a-z]-|AKIA|ASIA|AIza|eyJ)/;
const shortestKnownKey = 12;

function maskWord(word: string): string {
  if (isMasked(word)) return word;
  const address = word.indexOf('://');
  if (address >= 0) return maskAddress(word, address + 3);
  const { core } = partsOf(word);
  const at = core.indexOf('@');
  if (at > 0 && at < core.length - 1) return maskCore(word, masks.mail);
  if (isMachine(core)) return maskCore(word, masks.address);
  if (isKey(core)) return maskCore(word, masks.secret);
  return word;
}

function isKey(core: string): boolean {
  if (keyStart.test(core)) return core.length >= shortestKnownKey;
  const figures = core.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return figures.length >= shortestKey && /\p{L}/u.test(figures) && /\p{N}/u.test(figures);
}

function isMachine(core: string): boolean {
  const bytes = core.split('.');
  if (bytes.length === 4 && bytes.every((byte) => /^\d{1,3}$/.test(byte))) return true;
  const groups = core.split(':');
  return groups.length >= 4 && groups.every((group) => /^[\da-f]{0,4}$/i.test(group));
}

/** Of an address on the web the login and the query. */
function maskAddress(word: string, from: number): string {
  const query = word.indexOf('?', from);
  const plain = query < 0 ? word.slice(from) : word.slice(from, query);
  const login = plain.split('/', 1)[0]?.lastIndexOf('@') ?? -1;
  const host = login < 0 ? plain : `${masks.secret}${plain.slice(login)}`;
  return `${word.slice(0, from)}${host}${query < 0 ? '' : `?${masks.secret}`}`;
}

/** Telephone numbers and others as long, also in several words. A year or an amount is none. */
function maskNumbers(words: Word[]): void {
  for (let start = 0; start < words.length; ) {
    let end = start;
    while (isOfNumber(words[end]) && (end === start || !endsThere(words[end - 1]))) end += 1;
    const mask = end > start ? numberMask(words.slice(start, end).join(' ')) : undefined;
    if (mask !== undefined) {
      const { before } = partsOf(words[start] ?? '');
      const { after } = partsOf(words[end - 1] ?? '');
      words[start] = `${before.replace('(', '')}${mask}${after}`;
      words.fill(undefined, start + 1, end);
    }
    start = Math.max(end, start + 1);
  }
}

function isOfNumber(word: string | undefined): boolean {
  return word !== undefined && /\d/.test(word) && /^[+(]{0,2}[\d()./-]+[,;:?!]?$/.test(word);
}

const endsThere = (word: string | undefined) => /[,;:?!]$/.test(word ?? '');

function numberMask(written: string): string | undefined {
  const groups = written.split(/\D+/).filter((group) => group !== '');
  const figures = groups.join('').length;
  if (figures < 7 || groups.every((group) => /^(?:19|20)\d\d$/.test(group))) return undefined;
  if (/^[+(0]/.test(written)) return masks.phone;
  if (groups.length >= 3 && !isMachine(written)) {
    return figures >= 13 ? masks.number : masks.phone;
  }
  return groups.some((group) => group.length >= 9) ? masks.number : undefined;
}

const secretWords = new Set([
  ...['password', 'passwort', 'passphrase', 'passcode', 'contraseña', 'clave'],
  ...['token', 'secret', 'secreto', 'key', 'pin', 'iban'],
]);
const secretMarks = new Set(['is', 'es', 'ist', '=', ':']);

/** What stands behind one of the words and a sign that it says what that is. */
function maskSecrets(words: Word[]): void {
  for (const [at, word] of words.entries()) {
    const [name = '', value] = (word ?? '').split(/[:=]/, 2);
    if (word === undefined || !secretWords.has(partsOf(name).core.toLowerCase())) continue;
    if (value) words[at] = `${word.slice(0, name.length + 1)}${masks.secret}`;
    else if (value === '') maskAt(words, at + 1, masks.secret);
    else if (secretMarks.has((words[at + 1] ?? '').toLowerCase())) {
      maskAt(words, at + 2, masks.secret);
    }
  }
}

function maskAt(words: Word[], at: number, mask: string): void {
  if (words[at]) words[at] = mask;
}

const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'sr', 'sra', 'don', 'doña']);
/** What a name is said behind: in any case, or where two words with capitals follow. */
const introducers = [
  ...['my name is', "my name's", 'i am called', 'me llamo', 'mi nombre es', 'ich heiße'].map(
    (phrase) => ({ phrase: phrase.split(' '), isCertain: true }),
  ),
  ...['i am', "i'm", 'this is', 'soy', 'regards', 'saludos'].map((phrase) => ({
    phrase: phrase.split(' '),
    isCertain: false,
  })),
];

function maskNames(words: Word[]): void {
  const plain = words.map((word) =>
    partsOf(word ?? '')
      .core.toLowerCase()
      .replace('’', "'"),
  );
  for (const [at, word] of plain.entries()) {
    if (titles.has(word)) takeName(words, at + 1, 1);
    for (const { phrase, isCertain } of introducers) {
      if (phrase.some((part, step) => plain[at + step] !== part)) continue;
      const name = at + phrase.length;
      if (isCertain && plain[name]) takeName(words, name, 0);
      else if (capitals(words, name) >= 2) takeName(words, name, 2);
    }
  }
}

/** Words of the longest name. */
const longestName = 3;

/** How many words in a row begin with a capital, up to the end of a sentence. */
function capitals(words: Word[], from: number): number {
  let count = 0;
  while (count < longestName && /^\p{Lu}\p{L}/u.test(partsOf(words[from + count] ?? '').core)) {
    count += 1;
    if (/[.,;:?!]$/.test(words[from + count - 1] ?? '')) break;
  }
  return count;
}

/** Masks a name of so many capitals at the least; the first word need have none where that is 0. */
function takeName(words: Word[], from: number, least: number): void {
  const count = Math.max(capitals(words, from), least === 0 ? 1 : 0);
  if (count < least || words[from] === undefined || isMasked(words[from] ?? '')) return;
  const { after } = partsOf(words[from + count - 1] ?? '');
  words[from] = `${partsOf(words[from] ?? '').before}${masks.name}${after}`;
  words.fill(undefined, from + 1, from + count);
}

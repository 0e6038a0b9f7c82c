// Texts that are hard to read: as long as a text may be, of one kind of character or one figure of speech
// each.
import { longestQuestion } from '../../lib/limits.ts';

const patterns: Record<string, string> = {
  'one long word': 'pythondeveloper',
  'one letter': 'a',
  'letters with capitals inside': 'aB',
  'letters with accents': 'éa',
  'Chinese without spaces': '一名初级开发人员在二零二六年能挣多少钱',
  'Russian without spaces': 'сколькозарабатываетразработчик',
  'Greek without spaces': 'πόσοκερδίζειέναςπρογραμματιστής',
  'Arabic without spaces': 'كميكسبالمبرمجالمبتدئ',
  'Thai without spaces': 'นักพัฒนาได้เงินเท่าไร',
  'Hebrew without spaces': 'כמהמרוויחמפתחמתחיל',
  'Hindi without spaces': 'डेवलपरकितनाकमाताहै',
  'Tamil without spaces': 'நிரலாளர்எவ்வளவுசம்பாதிக்கிறார்',
  'Korean without spaces': '신입개발자는얼마를버나요',
  'Japanese without spaces': 'しんじんかいはつしゃはいくらかせぎますか',
  'Armenian without spaces': 'որքանէվաստակումծրագրավորողը',
  'Ethiopic without spaces': 'ጀማሪገንቢምንያህልያገኛል',
  'scripts mixed in one word': 'aжα中سעन한かա',
  'letters outside the first plane': '𝒂𝔟𝕔𐌰𐤀',
  'long words in several scripts': `${'разработчик'.repeat(25)} ${'προγραμματιστής'.repeat(20)} ${'مبرمج'.repeat(60)} ${'developer'.repeat(30)} `,
  'words of the longest length': `${'p'.repeat(60)} ${'q'.repeat(61)} `,
  'long words with a hyphen and an apostrophe': `${"pro-gram'mer".repeat(30)} `,
  Arabic: 'كم يكسب المبرمج المبتدئ؟ ',
  Greek: 'πόσο κερδίζει ένας νέος προγραμματιστής; ',
  Chinese: '一名 初级 开发 人员 能 挣 多少 钱？ ',
  Russian: 'сколько зарабатывает начинающий разработчик, и что учить? ',
  digits: '1234567890',
  'short numbers': '1 ',
  'ranges of amounts': '$10K-20K ',
  'number words': 'one hundred and twenty one ',
  ordinals: 'first 3rd number 4 ',
  periods: 'a year per month ',
  'short sentences': 'A b. ',
  'full stops': '.',
  'question marks': '? ',
  commas: ',',
  'commas and spaces': ', ',
  'quotation marks': '"',
  'curved quotation marks': '“',
  'open and closed quotes': '“a” \'b\' "c" ',
  apostrophes: "'",
  spaces: ' ',
  'line breaks': '\n',
  emoji: '👩‍💻🚀',
  'combining marks': 'à́̂',
  'marks alone': '\u0301',
  'characters that direct text': '\u202e\u200f',
  'short unknown words': 'zqx vkj wqf ',
  'short words': 'a b c ',
  'misspelt words': 'developr salry pyton ',
  'unknown words, each another': '',
  'words in capitals': 'AWS GCP API ',
  'names with digits': 'py3k s3 ',
  initials: 'U.S. e.g. A. ',
  'parts of a question': 'and what is it, and how, or why ',
  comparisons: 'more than less after before than ',
  negations: 'not never no cannot without ',
  'joined by hyphens': 'a-',
  'joined by dots': 'a.',
  'joined by underscores': 'a_b',
  addresses: 'a.example/b www.c.d https://e.f/g ',
  'mail addresses': 'a@b.c ',
  'notes glued to stops': '.[a]',
  'table cells': '| a ',
  'table rules': '| --- ',
  'table rules without spaces': '|-:',
  brackets: '[',
  'brackets, open and closed': '[[a](b) ',
  'markers of citations': '[s1] ',
  'round brackets': '(',
  asterisks: '*a **b ',
  'asterisks alone': '*',
  underscores: '_',
  backticks: '`',
  'code blocks': '```\na\n',
  'angle brackets': '<a ',
  'lists in lines': '- a\n',
  'quoted lines': '> ',
  backslashes: '\\',
  'English prose':
    'A junior Python developer who knows Django and SQL earns less than a senior one in New York, but what should I learn first to get hired in 2026? ',
  'English statements':
    'Junior developers earn $90K a year in 2026, and senior developers with Kubernetes skills earn up to $250K. ',
  'English without stops':
    'python developer salary and the skills that employers want from a junior ',
};

/** Each text by what it is made of. */
export function hardTexts(length: number = longestQuestion): Map<string, string> {
  const texts = Object.entries(patterns).map(([name, pattern]): [string, string] => [
    name,
    pattern === '' ? differentWords(length) : pattern.repeat(Math.ceil(length / pattern.length)),
  ]);
  return new Map(texts.map(([name, text]) => [name, text.slice(0, length)]));
}

function differentWords(length: number): string {
  const letters = 'bcdfghjklmnpqrstvwxz';
  const letter = (at: number) => letters[at % letters.length] ?? '';
  const words: string[] = [];
  for (let at = 0; words.length * 5 < length; at += 1) {
    words.push(letter(at) + letter(at * 7 + 3) + letter(Math.floor(at / 20)) + letter(at * 3 + 1));
  }
  return words.join(' ');
}

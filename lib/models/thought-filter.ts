// Models that reason may write their thoughts into the text, between marks: they are no part of the answer. The AI SDK's
// middleware for it knows one spelling of the marks at a time; servers of models have many, and this knows them all.

/** Names of marks around thoughts, as in <think>, ◁think▷ and <|begin_of_thought|>. */
const openings = new Set([
  ...['think', 'thinking', 'thought', 'thoughts', 'reasoning', 'reflection', 'scratchpad'],
  ...['analysis', 'begin_of_thought', 'seed:think'],
]);
const closings = new Set([...[...openings].map((name) => `/${name}`), 'end_of_thought']);
/** Between these, gpt-oss names the channel that it speaks in: only the final one is the answer. */
const headers = new Set(['start', 'channel']);
const ends = new Set(['end', 'return']);
const finalChannel = 'final';
/** Other marks of the kind. */
const dropped = new Set(['begin_of_solution', 'end_of_solution']);

/** Characters between the brackets of a mark. */
const longestName = 40;
const mark = /[<[◁][^<>[\]◁▷\n]{1,40}[>\]▷]/g;
const openBrackets = ['<', '[', '◁'];

/** `restart` where a mark ends thoughts that no mark has opened: what was said before are thoughts too. */
export type Heard = { kind: 'said'; text: string } | { kind: 'restart' };

export type ThoughtFilter = {
  /** Takes the next piece of text and gives what of it is no thought. */
  push(text: string): Heard[];
  /** Gives what is left once the text is complete. */
  end(): Heard[];
};

/**
 * A filter for one reply. Where the text is cut makes no difference, and thoughts without an end are thoughts to the
 * end of the text.
 */
export function createThoughtFilter(): ThoughtFilter {
  let buffer = '';
  let last = '';
  let state: 'said' | 'thought' | 'header' = 'said';
  let header = '';
  let heard: Heard[] = [];
  const pass = (text: string) => {
    if (text === '') return;
    last = text.slice(-1);
    if (state === 'header') header = (header + text).slice(0, longestName);
    if (state === 'said') heard.push({ kind: 'said', text });
  };
  const turn = (text: string) => {
    const name = last === '`' ? '' : nameOf(text);
    if (openings.has(name)) state = 'thought';
    else if (closings.has(name)) {
      if (state === 'said') heard.push({ kind: 'restart' });
      state = 'said';
    } else if (headers.has(name)) {
      state = 'header';
      header = '';
    } else if (name === 'message') {
      state = header.includes(finalChannel) ? 'said' : 'thought';
    } else if (ends.has(name)) state = 'said';
    else if (!dropped.has(name)) return pass(text);
    last = text.slice(-1);
  };
  const take = (isComplete: boolean): Heard[] => {
    heard = [];
    let at = 0;
    for (const { 0: text, index } of buffer.matchAll(mark)) {
      pass(buffer.slice(at, index));
      turn(text);
      at = index + text.length;
    }
    const rest = buffer.slice(at);
    const whole = isComplete ? rest.length : startOfMark(rest);
    pass(rest.slice(0, whole));
    buffer = rest.slice(whole);
    return heard;
  };
  return {
    push(text) {
      buffer += text;
      return take(false);
    },
    end: () => take(true),
  };
}

// In square brackets stand citations and links: of thoughts there is one spelling.
function nameOf(text: string): string {
  const inner = text.slice(1, -1);
  if (text.startsWith('[')) return /^\/?THINK$/.test(inner) ? inner.toLowerCase() : '';
  const isControl = inner.startsWith('|') && inner.endsWith('|');
  const [name = ''] = inner.replaceAll('|', ' ').replace(/\/\s/, '/').trim().split(/\s/);
  const lower = name.toLowerCase();
  // Of control tokens alone these are marks: <end> may be a word of a text.
  return isControl || openings.has(lower) || closings.has(lower) ? lower : '';
}

// Where a mark may have begun that the text does not show whole.
function startOfMark(text: string): number {
  const from = Math.max(0, text.length - longestName - 1);
  const tail = text.slice(from);
  const at = Math.max(...openBrackets.map((bracket) => tail.lastIndexOf(bracket)));
  return at < 0 || /[>\]▷\n]/.test(tail.slice(at)) ? text.length : from + at;
}

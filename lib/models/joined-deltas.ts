// Tokens of a stream that come at once as one event: whatever reads a stream behind this is paid for by the event, and
// what becomes of a reply is told sentence by sentence. Of OpenAI's two APIs; any other event is left as it is.

/** Characters of one event that others are joined to. */
const longestJoined = 2048;
/** A text of a reply, or a thought, under the names that services give it. */
const texts = ['content', 'reasoning_content', 'reasoning'];
const addsText = 'response.output_text.delta';

/** An event that does nothing but add to a text. */
type Delta = {
  /** What it adds to; those that add to the same can be joined. */
  place: string;
  text: string;
  /** The data of the same event with another text. */
  saying(text: string): string;
};

/** Takes the data of the events of one stream; what it gives, put together, says the same. */
export class DeltaJoiner {
  readonly #give: (data: string) => void;
  #held: { delta: Delta; text: string } | undefined;

  /** @param give Is given the data of each event that leaves. */
  constructor(give: (data: string) => void) {
    this.#give = give;
  }

  push(data: string): void {
    const delta = data.length < longestJoined ? deltaOf(data) : undefined;
    const held = this.#held;
    if (held && delta?.place === held.delta.place && held.text.length < longestJoined) {
      held.text += delta.text;
      return;
    }
    this.flush();
    if (delta) this.#held = { delta, text: delta.text };
    else this.#give(data);
  }

  /** Gives what waits for more of it. */
  flush(): void {
    if (this.#held) this.#give(this.#held.delta.saying(this.#held.text));
    this.#held = undefined;
  }
}

type Fields = Record<string, unknown>;

function deltaOf(data: string): Delta | undefined {
  const event = parsed(data);
  if (event.type === addsText) return deltaOfText(event);
  if (!Array.isArray(event.choices) || event.choices.length !== 1) return undefined;
  return deltaOfChoice(event, fieldsOf(event.choices[0]));
}

// Where a service sends how likely each token was, each is told by itself.
function deltaOfText(event: Fields): Delta | undefined {
  const { delta: text, item_id, content_index, logprobs } = event;
  const isPlain = logprobs === undefined || (Array.isArray(logprobs) && logprobs.length === 0);
  if (typeof text !== 'string' || !isPlain) return undefined;
  return {
    place: JSON.stringify([item_id, content_index]),
    text,
    saying: (delta) => JSON.stringify({ ...event, delta }),
  };
}

function deltaOfChoice(event: Fields, choice: Fields): Delta | undefined {
  const { delta, index, finish_reason, logprobs } = choice;
  const isMore = [finish_reason, logprobs, event.usage, event.error].some((each) => each != null);
  if (isMore) return undefined;
  const { role, ...said } = fieldsOf(delta);
  const [only, ...others] = Object.entries(said).filter(([, value]) => value !== null);
  const [name = '', text] = only ?? [];
  if (others.length > 0 || !texts.includes(name) || typeof text !== 'string') return undefined;
  return {
    place: JSON.stringify([index, name, role]),
    text,
    saying: (joined) =>
      JSON.stringify({
        ...event,
        choices: [{ ...choice, delta: { ...fieldsOf(delta), [name]: joined } }],
      }),
  };
}

function parsed(data: string): Fields {
  try {
    return fieldsOf(JSON.parse(data));
  } catch {
    return {};
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

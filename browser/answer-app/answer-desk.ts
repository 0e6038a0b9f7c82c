// What stands in the view of an answer, as the host tells of the tool's call and as its reader asks on. A question that
// is asked here calls the same tool through the host, and the host's model hears of the answer.
import { answerText, type Turn } from '../conversation/conversation.ts';
import { applyHostStyle } from './host-style.ts';
import { connectToHost, type McpHost } from './mcp-host.ts';
import {
  answeredTurn,
  askedTurn,
  failedTurn,
  readInput,
  stoppedTurn,
  type ToolInput,
} from './tool-answer.ts';

export type AnswerDesk = {
  /** What was asked and answered, oldest first. */
  turns: Turn[];
  /** Tag of the reader's language, where the host tells it. */
  locale: string | undefined;
  /** Whether the host passes on questions that are asked here. */
  canAsk: boolean;
};

type DeskChange = (desk: AnswerDesk) => void;

/** @param onChange Is told of each state, the first one too. */
export function openDesk(version: string, onChange: DeskChange) {
  let desk: AnswerDesk = { turns: [], locale: undefined, canAsk: false };
  let input: ToolInput | undefined;
  let host: McpHost | undefined;
  const change = (changes: Partial<AnswerDesk>) => {
    desk = { ...desk, ...changes };
    onChange(desk);
  };
  const put = (turn: Turn) =>
    change({ turns: desk.turns.map((each) => (each.id === turn.id ? turn : each)) });

  const listeners = {
    onInput(params: unknown) {
      input = readInput(params);
      if (input) change({ turns: [askedTurn(input.question)] });
    },
    onResult: (params: unknown) =>
      change({ turns: [answeredTurn(desk.turns[0] ?? askedTurn(''), params)] }),
    onCancelled: () => change({ turns: desk.turns.map((turn) => stoppedIfWaiting(turn)) }),
    onContext(context: Parameters<typeof applyHostStyle>[0]) {
      applyHostStyle(context);
      if (context.locale) change({ locale: context.locale });
    },
  };
  onChange(desk);
  connectToHost({ name: 'signpost', version }, listeners).then(
    (connected) => {
      host = connected;
      change({ canAsk: connected.capabilities.serverTools !== undefined });
    },
    // A host that refuses the greeting shows what it may.
    () => {},
  );

  return {
    ask(question: string): void {
      const turn = askedTurn(question);
      change({ turns: [...desk.turns, turn] });
      if (host) answer(turn, host, input?.guide).then(put);
    },
    /** Once more, in its place. */
    askAgain(turn: Turn): void {
      put({ ...askedTurn(turn.question), id: turn.id });
      if (host) answer(turn, host, input?.guide).then(put);
    },
    /** Opens an address of the guide's site. */
    follow(url: string): void {
      if (!host?.capabilities.openLinks) window.open(url, '_blank', 'noopener');
      else host.request('ui/open-link', { url }).catch(() => {});
    },
    tellHeight: (height: number) => host?.notify('ui/notifications/size-changed', { height }),
  };
}

function stoppedIfWaiting(turn: Turn): Turn {
  return turn.progress.kind === 'answering' ? stoppedTurn(turn) : turn;
}

async function answer(turn: Turn, host: McpHost, guide: string | undefined): Promise<Turn> {
  const { question } = turn;
  try {
    const call = { name: 'ask', arguments: { question, ...(guide !== undefined && { guide }) } };
    const answered = answeredTurn(turn, await host.request('tools/call', call));
    if (host.capabilities.updateModelContext) {
      const text = `${question}\n\n${answerText(answered)}`;
      const context = { content: [{ type: 'text', text }] };
      host.request('ui/update-model-context', context).catch(() => {});
    }
    return answered;
  } catch {
    return failedTurn(turn, null);
  }
}

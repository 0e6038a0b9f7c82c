// `window.Signpost`: speaks to the first widget of the page. What is called before there is one waits for it.
import { problem } from './report.ts';
import { whenParsed } from './when-parsed.ts';
import type { SignpostApi, SignpostMethods } from './widget.d.ts';

type MethodName = keyof SignpostMethods;

/** A call from before this script was there, with what settles its promise. */
type QueuedCall = [MethodName, unknown[]?, (() => void)?, ((reason: unknown) => void)?];

/** These wait for a widget as long as it takes. */
const patient = 'on off update';
type Method = (...values: unknown[]) => Promise<void>;

const methodNames = `open close toggle ask destroy ${patient}`.split(' ') as MethodName[];

export const gone = 'The widget is not in the page. Add a <signpost-chat>.';

const widgets = new Set<SignpostMethods>();
const waiting = new Set<QueuedCall>();
/** In milliseconds, from the end of the document. */
const longestWait = 10_000;
let isDestroyed: boolean | undefined;

export function addWidget(widget: SignpostMethods): void {
  widgets.add(widget);
  isDestroyed = false;
  run(...waiting);
  waiting.clear();
}

/** Calls wait for another widget, unless the page has destroyed its last one. */
export function removeWidget(widget: SignpostMethods, forGood?: boolean): void {
  widgets.delete(widget);
  isDestroyed = forGood && !widgets.size;
}

export function installPageApi(version: string): void {
  const { queue } = Object(window.Signpost);
  const early: Iterable<QueuedCall> & { push: unknown } = Array.isArray(queue) ? queue : [];
  const api: Record<string, unknown> = { version, queue: early };
  for (const name of methodNames)
    api[name] = (...values: unknown[]) =>
      new Promise<void>((resolve, reject) => run([name, values, resolve, reject]));
  // The loop has made it one: the widget checks the values of each call.
  window.Signpost = api as unknown as SignpostApi;
  // Whoever has kept the queue goes on pushing into it.
  early.push = run;
  run(...early);
}

function run(...calls: QueuedCall[]): void {
  // The widget checks the values of each call.
  const [widget] = widgets as Set<Record<MethodName, Method>>;
  for (const call of calls) {
    const [name, values = [], resolve, reject] = call;
    const refuse = () => reject?.(problem(gone));
    if (widget) widget[name](...values).then(resolve, reject);
    else if (isDestroyed) refuse();
    else {
      waiting.add(call);
      // What a reader has asked for must not come up on a page that they open much later.
      if (!patient.includes(name))
        whenParsed(() => setTimeout(() => waiting.delete(call) && refuse(), longestWait));
    }
  }
}

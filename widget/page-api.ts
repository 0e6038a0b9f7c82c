// `window.Signpost`: speaks to the first widget of the page. What is called before there is one waits for it.
import { problem } from './report.ts';
import type { SignpostApi, SignpostMethods } from './widget.d.ts';

type MethodName = keyof SignpostMethods;

/** A call from before this script was there, with what settles its promise. */
type QueuedCall = [MethodName, unknown[]?, (() => void)?, ((reason: unknown) => void)?];

const methodNames = 'open close toggle ask update on off destroy'.split(' ') as MethodName[];

export const gone = 'The widget is not in the page. Add a <signpost-chat>.';

const widgets = new Set<SignpostMethods>();
const waiting: (() => void)[] = [];
let isDestroyed = false;

export function addWidget(widget: SignpostMethods): void {
  widgets.add(widget);
  isDestroyed = false;
  for (const call of waiting.splice(0)) call();
}

/** Calls wait for another widget, unless the page has destroyed its last one. */
export function removeWidget(widget: SignpostMethods, forGood: boolean): void {
  widgets.delete(widget);
  isDestroyed = forGood && !widgets.size;
}

export function installPageApi(version: string): void {
  const { queue } = Object(window.Signpost);
  const api: Record<string, unknown> = { version, queue: { push: run } };
  for (const name of methodNames) api[name] = (...values: unknown[]) => call(name, values);
  // The loop has made it one: the widget checks the values of each call.
  window.Signpost = api as unknown as SignpostApi;
  if (Array.isArray(queue)) run(...queue);
}

async function call(name: MethodName, values: unknown[]): Promise<void> {
  const [widget] = widgets;
  if (widget) return Reflect.apply(widget[name], widget, values);
  if (isDestroyed) throw problem(gone);
  return new Promise((resolve) => waiting.push(() => resolve(call(name, values))));
}

function run(...calls: QueuedCall[]): void {
  for (const [name, values = [], resolve, reject] of calls)
    call(name, values).then(resolve, reject);
}

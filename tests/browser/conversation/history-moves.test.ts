// Back and Forward are told to those alone who follow them here.
import { expect, test, vi } from 'vitest';
import { followHistory } from '../../../browser/conversation/history-moves.ts';
import { until } from '../../fixtures/until.ts';
import { fakeHistory } from './fake-history.ts';

/** A window with three entries. */
function windowWithEntries() {
  const { history } = fakeHistory('/');
  history.pushState({}, '', '/c/1');
  history.pushState({}, '', '/c/2');
  return history;
}

/** A router that loads pages. In a browser it may have listened first. */
function listenToo() {
  const router = vi.fn();
  window.addEventListener('popstate', router);
  return router;
}

test('all who follow hear of a move, and a router that loads pages does not', async () => {
  const history = windowWithEntries();
  const [one, other] = [vi.fn(), vi.fn()];
  const leave = [followHistory(one), followHistory(other)];
  const router = listenToo();
  history.back();
  await until(() => expect(other).toHaveBeenCalledTimes(1));
  expect(one).toHaveBeenCalledTimes(1);
  expect(router).not.toHaveBeenCalled();
  for (const end of leave) end();
});

test('once nobody follows any more the router hears of it', async () => {
  const history = windowWithEntries();
  const [one, other] = [vi.fn(), vi.fn()];
  const leaveFirst = followHistory(one);
  const leave = followHistory(other);
  const router = listenToo();
  leaveFirst();
  history.back();
  await until(() => expect(other).toHaveBeenCalledTimes(1));
  expect(router).not.toHaveBeenCalled();
  leave();
  history.forward();
  await until(() => expect(router).toHaveBeenCalledTimes(1));
  expect(one).not.toHaveBeenCalled();
  expect(other).toHaveBeenCalledTimes(1);
});

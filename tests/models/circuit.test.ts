import { APICallError } from '@ai-sdk/provider';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Call, Circuit, ServiceResting } from '../../lib/models/circuit.ts';

type Outcome = Parameters<Call['end']>[0];

const answered: Outcome = { kind: 'answered' };
const broken: Outcome = { kind: 'failed', error: new Error('socket closed') };
const resting = 'The model is not asked for 30 s, and then tried now and then.';
const again = 'The model answers again.';

describe('a service', () => {
  test('is left alone after three failures in a row, and told of once', () => {
    const { circuit, told } = watched();
    for (let call = 0; call < 2; call += 1) circuit.begin().end(broken);
    circuit.begin().end(answered);
    for (let call = 0; call < 3; call += 1) circuit.begin().end(broken);

    expect(() => circuit.begin()).toThrow(ServiceResting);
    expect(() => circuit.begin()).toThrow('The model is left alone for a while.');
    expect(told).toEqual([resting]);
  });

  test('is tried by one call after its rest, while others do without it', () => {
    const { circuit, told, clock } = watched();
    rest(circuit);
    clock.now = 29_999;
    expect(() => circuit.begin()).toThrow(ServiceResting);
    clock.now = 30_000;
    const trial = circuit.begin();
    expect(() => circuit.begin()).toThrow(ServiceResting);

    trial.end(answered);
    circuit.begin().end(answered);
    expect(told).toEqual([resting, again]);
  });

  test('rests twice as long after each trial that fails, and for five minutes at the most', () => {
    const { circuit, told, clock } = watched();
    rest(circuit);
    clock.now = 30_000;
    for (const seconds of [60, 120, 240, 300, 300]) {
      circuit.begin().end(broken);
      clock.now += seconds * 1000 - 1;
      expect(() => circuit.begin()).toThrow(ServiceResting);
      clock.now += 1;
    }
    circuit.begin().end(answered);
    rest(circuit);
    expect(told).toEqual([resting, again, resting]);
  });

  test('is tried by another call where the reader of the trial leaves', () => {
    const { circuit, clock } = watched();
    rest(circuit);
    clock.now = 30_000;
    circuit.begin().end({ kind: 'left' });

    expect(() => circuit.begin().end(answered)).not.toThrow();
    expect(() => circuit.begin()).not.toThrow();
  });

  test('learns nothing from calls that began before its rest and fail in it', () => {
    const { circuit, told, clock } = watched();
    const early = Array.from({ length: 5 }, () => circuit.begin());
    for (const call of early.slice(0, 3)) call.end(broken);
    clock.now = 20_000;
    for (const call of early.slice(3)) call.end(broken);
    clock.now = 30_000;

    expect(() => circuit.begin()).not.toThrow();
    expect(told).toEqual([resting]);
  });

  test('ends a call once, whatever is told of it later', () => {
    const { circuit } = watched();
    for (let at = 0; at < 5; at += 1) {
      const call = circuit.begin();
      call.end(answered);
      call.end(broken);
    }
    expect(() => circuit.begin()).not.toThrow();
  });

  test('is asked on where it refuses single requests', () => {
    const { circuit } = watched();
    for (const status of [400, 404, 409, 413, 422]) circuit.begin().end(refused(status));
    expect(() => circuit.begin()).not.toThrow();
  });

  test.each([401, 403, 408, 429, 500, 502, 503])(
    'is left alone where it goes on with %i',
    (status) => {
      const { circuit } = watched();
      for (let call = 0; call < 3; call += 1) circuit.begin().end(refused(status));
      expect(() => circuit.begin()).toThrow(ServiceResting);
    },
  );

  test.each<[string, number, number]>([
    ['7', 429, 7000],
    ['7', 503, 7000],
    ['9000', 429, 300_000],
    ['Mon, 02 Mar 2026 10:01:00 GMT', 429, 60_000],
  ])(
    'that asks to be tried again in "%s" (%#) with %i is not asked before',
    (after, status, rest) => {
      vi.useFakeTimers({ now: new Date('2026-03-02T10:00:00Z'), toFake: ['Date'] });
      onTestFinished(() => void vi.useRealTimers());
      const { circuit, clock } = watched();
      circuit.begin().end(refused(status, after));

      clock.now = rest - 1500;
      expect(() => circuit.begin()).toThrow(ServiceResting);
      clock.now = rest;
      expect(() => circuit.begin()).not.toThrow();
    },
  );

  test.each(['0', '-5', 'soon', 'Thu, 01 Jan 2015 00:00:00 GMT'])(
    'that asks to be tried again in "%s" is asked on',
    (after) => {
      const { circuit } = watched();
      circuit.begin().end(refused(429, after));
      expect(() => circuit.begin()).not.toThrow();
    },
  );
});

function watched() {
  const told: string[] = [];
  const clock = { now: 0 };
  const circuit = new Circuit(
    'The model',
    (line) => told.push(line),
    () => clock.now,
  );
  return { circuit, told, clock };
}

function rest(circuit: Circuit): void {
  for (let call = 0; call < 3; call += 1) circuit.begin().end(broken);
}

function refused(statusCode: number, retryAfter?: string): Outcome {
  const responseHeaders = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  const request = { url: 'http://model.example', requestBodyValues: {} };
  const error = new APICallError({ message: 'refused', statusCode, responseHeaders, ...request });
  return { kind: 'failed', error };
}

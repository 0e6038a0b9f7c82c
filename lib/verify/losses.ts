// What a model's answer has lost so far: whether most of it, whether its first sentence, and what the sentence that
// comes next would refer to in vain.
import { type BackReference, readOpening } from '../language/back-reference.ts';

/** How a sentence can be shown behind what was lost. */
export type Standing = {
  /** Characters at its beginning that only join it to what is not there. */
  cut: number;
  /** Whether it speaks of something that is not there. */
  dangles: boolean;
};

/** How a sentence stands in a language whose openings are not known. */
export const standingWhole: Standing = { cut: 0, dangles: false };

/** One is kept for each answer. */
export class Losses {
  #kept = 0;
  #lost = 0;
  /** What the sentence before would have given to the next one. */
  #missing: BackReference = 'none';
  /** Of sentences that count themselves ("Second, …"), the last one that is shown. */
  #place = 0;
  /** The sentence that answers comes first. */
  #head: 'awaited' | 'lost' | 'settled' = 'awaited';

  /** A claim is lost; `isHead` where it could be the one that answers. */
  lose(plain: string, isHead: boolean): void {
    this.#lost += 1;
    const { refersTo } = readOpening(plain);
    // What it was about itself stands before it.
    const leavesSubject = refersTo === 'subject' && this.#missing !== 'subject';
    this.#missing = leavesSubject ? 'sense' : 'subject';
    if (this.#head === 'awaited') this.#head = isHead ? 'lost' : 'settled';
  }

  /** A claim is shown, or stands there already. */
  keep(plain: string): void {
    this.#kept += 1;
    this.#missing = 'none';
    this.#head = 'settled';
    this.#place = readOpening(plain).place ?? this.#place;
  }

  /** What was to be referred to is not there. */
  miss(): void {
    this.#missing = 'subject';
  }

  /** What comes next refers to nothing before it, or to something that is there. */
  startAnew(): void {
    this.#missing = 'none';
  }

  /** The head is made good, or needs to be no more. */
  settleHead(): void {
    this.#head = 'settled';
  }

  standingOf(plain: string): Standing {
    const { place, joiner, refersTo } = readOpening(plain);
    const isInPlace = place === 1 || place === this.#place + 1;
    const isJoined = place === undefined ? this.#missing === 'none' : isInPlace;
    const lacks = refersTo === 'sense' ? this.#missing !== 'none' : this.#missing === 'subject';
    return { cut: isJoined ? 0 : joiner, dangles: refersTo !== 'none' && lacks };
  }

  get isHeadLost(): boolean {
    return this.#head === 'lost';
  }

  get haveClaims(): boolean {
    return this.#lost + this.#kept > 0;
  }

  /** Whether more claims are lost than kept. */
  get areMost(): boolean {
    return this.#lost > this.#kept;
  }
}

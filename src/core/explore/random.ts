import { requireBetween } from '../misuse.js';

/** Gives the next number of a sequence that looks random and is the same every time. */
export type Random = () => number;

/** Four whole numbers from 0 to 2³² − 1, not all of them 0. */
export type RandomState = readonly [number, number, number, number];

const MOST = 2 ** 32 - 1;

/**
 * A sequence of whole numbers from 0 to 2³² − 1, each as likely as any other: the generator xoshiro128++.
 *
 * Method: three shifts, three exclusive ors and a rotation of a state of 128 bits; it repeats after 2¹²⁸ − 1 numbers.
 * Only operations on whole numbers, so the sequence is the same on every machine. Not for secrets.
 * Source: Blackman & Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47(4) (2021); the first numbers
 * from the state 1, 2, 3, 4 are those of the authors' own program, as the tests of the crate rand_xoshiro print them.
 *
 * @throws RangeError for a number of the state below 0 or above 2³² − 1.
 * @example
 * randomIntegers([1, 2, 3, 4])(); // 641
 */
export function randomIntegers(state: RandomState): Random {
  for (const [position, word] of state.entries()) requireBetween('randomIntegers', `state[${position}]`, word, 0, MOST);
  let [a, b, c, d] = state;
  return () => {
    const result = (rotated((a + d) | 0, 7) + a) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

/**
 * A sequence of numbers between 0 and 1, neither of them included, each part of the interval as likely as any other.
 *
 * Formula: (n + ½) ÷ 2³² over `randomIntegers`, whose state is spread from the seed by the finaliser of MurmurHash3 over
 * steps of the golden ratio (as SplitMix does), so that neighbouring seeds give sequences that have nothing in common.
 *
 * @param seed a whole number from 0 to 2³² − 1: the same seed, the same sequence.
 * @throws RangeError for a seed out of range.
 * @example
 * randomFractions(1)() === randomFractions(1)(); // true
 * randomFractions(1)() === randomFractions(2)(); // false
 */
export function randomFractions(seed: number): Random {
  requireBetween('randomFractions', 'seed', seed, 0, MOST);
  const word = (step: number) => mixed((seed + Math.imul(step, 0x9e3779b9)) | 0);
  const next = randomIntegers([word(1), word(2), word(3), word(4)]);
  return () => (next() + 0.5) / 2 ** 32;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Every bit of the result depends on every bit of the word; no two words give the same, so at most one gives 0. */
function mixed(word: number): number {
  let bits = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

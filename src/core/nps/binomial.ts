import type { Random } from '../explore/random.js';

/** From so many expected successes on, a draw by rejection is the faster one. */
const FEW = 10;

/**
 * How many of a number of trials succeed, each with the same probability: one draw, exact in distribution.
 *
 * An inner part, not exported from the core. Few expected successes: jumps from one success to the next, each a draw from
 * the geometric distribution. Many: transformed rejection, so that a million trials cost as much as a hundred.
 * Source: Devroye, "Non-Uniform Random Variate Generation" (1986), X.4; Hörmann, "The Generation of Binomial Random
 * Variates", JSCS 46 (1993), BTRS.
 */
export function drawBinomial(random: Random, trials: number, probability: number): number {
  if (probability > 0.5) return trials - drawBinomial(random, trials, 1 - probability);
  if (probability <= 0 || trials <= 0) return 0;
  return trials * probability < FEW ? byJumps(random, trials, probability) : byRejection(random, trials, probability);
}

function byJumps(random: Random, trials: number, probability: number): number {
  const scale = Math.log1p(-probability);
  let successes = -1;
  for (let trial = 0; trial <= trials; successes += 1) trial += Math.floor(Math.log(random()) / scale) + 1;
  return successes;
}

function byRejection(random: Random, trials: number, probability: number): number {
  const odds = probability / (1 - probability);
  const deviation = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((trials + 1) * probability);
  /** The logarithm of how likely a number is, in relation to the likeliest. */
  const likelihood = (number: number) =>
    (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
    (trials + 1) * Math.log((trials - mode + 1) / (trials - number + 1)) +
    (number + 0.5) * Math.log((odds * (trials - number + 1)) / (number + 1)) +
    (stirlingRest(mode) + stirlingRest(trials - mode) - stirlingRest(number) - stirlingRest(trials - number));
  for (;;) {
    const [u, v] = [random() - 0.5, random()];
    const room = 0.5 - Math.abs(u);
    const number = Math.floor(((2 * a) / room + b) * u + trials * probability + 0.5);
    if (room >= 0.07 && v <= 0.92 - 4.2 / b) return number;
    if (number < 0 || number > trials) continue;
    if (Math.log((v * alpha) / (a / (room * room) + b)) <= likelihood(number)) return number;
  }
}

/** What Stirling's formula leaves out of the logarithm of a factorial. */
function stirlingRest(number: number): number {
  let [rest, from] = [0, number];
  // The series is good from ten on; below, the factorial is brought there step by step.
  for (; from < 10; from += 1) rest += (from + 1.5) * Math.log((from + 2) / (from + 1)) - 1;
  const next = from + 1;
  const square = next * next;
  return rest + (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}

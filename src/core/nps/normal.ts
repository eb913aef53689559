import { requireBetween, requireNumber } from '../misuse.js';

/** Where the fraction of polynomials hands over to the continued fraction. */
const MIDDLE = 10 / Math.SQRT2;

/** Beyond it no number is small enough for the tail. */
const LAST = 38;

/** Of the highest power first. */
type Coefficients = readonly number[];

const TAIL_ABOVE: Coefficients = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
];
const TAIL_BELOW: Coefficients = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
];

/**
 * The share of a standard normal distribution that lies below a value.
 *
 * Method: Hart's fraction of two polynomials up to 7.07, a continued fraction beyond; fifteen decimals, and of the
 * smallest tails, down to 1e-300, eight digits. Units: standard deviations in, a share out. Source: Hart, "Computer Approximations" (1968), as in
 * West, "Better Approximations to Cumulative Normal Functions", Wilmott (2005).
 *
 * @throws TypeError unless it is given a finite number.
 * @example
 * normalDistribution(0); // ≈ 0.500000000000000
 * normalDistribution(1.96); // ≈ 0.975002104852
 * normalDistribution(-5); // ≈ 0.00000028665157
 */
export function normalDistribution(value: number): number {
  requireNumber('normalDistribution', 'value', value);
  const tail = tailBeyond(Math.abs(value));
  return value > 0 ? 1 - tail : tail;
}

function tailBeyond(distance: number): number {
  if (distance > LAST) return 0;
  const density = Math.exp((-distance * distance) / 2);
  if (distance < MIDDLE) return (density * polynomial(TAIL_ABOVE, distance)) / polynomial(TAIL_BELOW, distance);
  const fraction = [4, 3, 2, 1].reduce((sum, part) => distance + part / sum, distance + 0.65);
  return density / fraction / Math.sqrt(2 * Math.PI);
}

const CENTRE = 0.425;
const CENTRE_ABOVE: Coefficients = [
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
  1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
];
const CENTRE_BELOW: Coefficients = [
  5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
  687.1870074920579083, 42.313330701600911252, 1,
];
const NEAR = 5;
const NEAR_ABOVE: Coefficients = [
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
  3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
];
const NEAR_BELOW: Coefficients = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
  0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
];
const FAR_ABOVE: Coefficients = [
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
  0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
];
const FAR_BELOW: Coefficients = [
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
  0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
];

/**
 * The value below which a share of a standard normal distribution lies: the inverse of `normalDistribution`.
 *
 * Method: three fractions of polynomials, for the centre, for the tails, and for the far tails; sixteen digits.
 * Units: a share in, standard deviations out. Source: Wichura, "Algorithm AS 241: The Percentage Points of the Normal
 * Distribution", Applied Statistics 37(3) (1988), PPND16.
 *
 * @throws RangeError for a share of 0 or less, or of 1 or more: no number has it below.
 * @example
 * normalQuantile(0.975); // ≈ 1.959963984540
 * normalQuantile(0.5); // 0
 */
export function normalQuantile(share: number): number {
  requireBetween('normalQuantile', 'share', share, Number.MIN_VALUE, 1 - Number.EPSILON / 2);
  const offset = share - 0.5;
  if (Math.abs(offset) <= CENTRE) {
    const rest = CENTRE * CENTRE - offset * offset;
    return (offset * polynomial(CENTRE_ABOVE, rest)) / polynomial(CENTRE_BELOW, rest);
  }
  const depth = Math.sqrt(-Math.log(offset < 0 ? share : 1 - share));
  const distance =
    depth <= NEAR
      ? polynomial(NEAR_ABOVE, depth - 1.6) / polynomial(NEAR_BELOW, depth - 1.6)
      : polynomial(FAR_ABOVE, depth - NEAR) / polynomial(FAR_BELOW, depth - NEAR);
  return Math.sign(offset) * distance;
}

/** The levels of confidence that a person is offered. */
export const CONFIDENCE_LEVELS = [0.8, 0.9, 0.95, 0.99] as const;

/**
 * How many standard errors an interval reaches to each side, so that its level of confidence is as given.
 *
 * Formula: the normal quantile of (1 + level) ÷ 2. Assumes a normal distribution. Units: a share in, standard errors out.
 * Source: standard.
 *
 * @throws RangeError unless the level lies between 0 and 1.
 * @example
 * criticalValue(0.95); // ≈ 1.959963984540
 * criticalValue(0.8); // ≈ 1.281551565545
 */
export function criticalValue(level: number): number {
  requireLevel('criticalValue', 'level', level);
  return normalQuantile((1 + level) / 2);
}

/** Throws unless a level, or a power, lies between 0 and 1, both excluded. An inner part, not exported from the core. */
export function requireLevel(functionName: string, argument: 'level' | 'power', value: number): void {
  requireBetween(functionName, argument, value, Number.EPSILON, 1 - Number.EPSILON);
}

function polynomial(coefficients: Coefficients, at: number): number {
  return coefficients.reduce((sum, coefficient) => sum * at + coefficient, 0);
}

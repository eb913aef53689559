import { paymentMoment, type Timing } from '../core/ltv/timing.js';
import type { SeriesPoint } from './answer.js';

/** An amount of today's money with the time that it belongs to, in years (or other periods) from now. */
export interface DatedAmount {
  /** When what it is for begins; a year's service begins with that year. */
  readonly since: number;
  /** When it is booked. */
  readonly at: number;
  readonly amount: number;
  /** Whether it comes in one go, such as a sale, and not little by little over its time. */
  readonly atOnce: boolean;
}

/** What is due to binary fractions and not to the calendar. */
const ROUNDING = 1e-9;

/**
 * What has come by the end of each year and at the horizon, what comes at the very start included. At a later moment at
 * which something comes at once there are two points, before it and with it: a line between years would show a slope
 * where there is a jump.
 */
export function cumulativePoints(amounts: readonly DatedAmount[], horizonYears: number): SeriesPoint[] {
  const dated = [...amounts].sort((one, other) => one.at - other.at);
  let [counted, value] = [0, 0];
  return momentsOf(dated, horizonYears).flatMap((period) => {
    let [before, jumps] = [value, false];
    for (; counted < dated.length && dated[counted]!.at <= period + ROUNDING; counted += 1) {
      const { since, amount, atOnce } = dated[counted]!;
      value += amount;
      if (atOnce) jumps = true;
      else if (since < period - ROUNDING) before += amount;
    }
    return jumps && before !== value && period > 0
      ? [
          { period, value: before },
          { period, value },
        ]
      : [{ period, value }];
  });
}

/** What has come by the end of each period, with a jump when each payment comes; the first row is the first payment. */
export function paymentPoints(
  rows: readonly { readonly discountedMargin: number }[],
  timing: Timing,
  periods: number,
): SeriesPoint[] {
  const amounts = rows.map(({ discountedMargin: amount }, index) => {
    const at = paymentMoment(index + 1, timing);
    return { since: at, at, amount, atOnce: true };
  });
  return cumulativePoints(amounts, periods);
}

/** Every year, the horizon, and when something comes at once, each of them once. */
function momentsOf(amounts: readonly DatedAmount[], horizonYears: number): number[] {
  const years = Array.from({ length: Math.ceil(horizonYears) }, (_, year) => year);
  const fixed = [...years, horizonYears];
  const jumps = amounts.filter(({ atOnce }) => atOnce).map(({ at }) => at);
  // What is a rounded digit away from a year is that year.
  const moments = jumps.map((jump) => fixed.find((moment) => Math.abs(moment - jump) <= ROUNDING) ?? jump);
  return [...new Set([...fixed, ...moments])].sort((one, other) => one - other);
}

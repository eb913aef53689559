import { PERIODS, periodsIn, shorterPeriod, type Period } from '../../core/period.js';
import type { LtvInputs } from './questions.js';

/**
 * The period in which the model counts: the shorter of those in which purchases and losses were given, so that
 * nothing is booked a year ahead of a customer who may leave next month. A fitted cohort keeps its own period,
 * because the curve was observed at its ends. A life shorter than one period is counted in shorter ones.
 */
export function modelPeriod(inputs: LtvInputs): Period {
  switch (inputs.churnBasis) {
    case 'rate':
    case 'counts':
      return shorterPeriod(inputs.purchaseFrequencyPeriod, inputs.churnPeriod);
    case 'cohort':
      return inputs.cohortPeriod;
    case 'lifespan': {
      const wanted = shorterPeriod(inputs.purchaseFrequencyPeriod, inputs.lifespanPeriod);
      const fits = (period: Period) => inputs.lifespan * periodsIn(inputs.lifespanPeriod, period) >= 1;
      return fits(wanted) ? wanted : ([...PERIODS].reverse().find(fits) ?? PERIODS[0]);
    }
  }
}

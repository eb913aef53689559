import { requireNumbers } from '../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';

const MINUTES_PER_HOUR = 60;
const DAYS_PER_YEAR = 365;

/** What car sharing or a taxi charges, and how one travels with it. */
export interface SharingTariff {
  /** Money for each trip, whatever its length: getting in. */
  readonly perTrip: number;
  readonly perKilometre: number;
  /** Money per minute of driving. */
  readonly perMinute: number;
  readonly perWaitingMinute: number;
  /** How long a typical trip is, above 0. */
  readonly tripKilometres: number;
  /** How fast one gets on, kilometres per hour, above 0. */
  readonly kilometresPerHour: number;
  /** How long one waits on a trip with the meter running. */
  readonly waitingMinutes: number;
}

/**
 * What a kilometre by car sharing or taxi comes to, all in.
 *
 * Formula: per kilometre + per minute × 60 ÷ speed + (per trip + waiting minutes × price of one) ÷ trip length. Assumes
 * that all trips are like the typical one, so that a year's cost is proportional to its distance. Units: money per
 * kilometre.
 *
 * Issues: `tripPrice`, `tariffPerKilometre`, `tariffPerMinute`, `tariffPerWaitingMinute`, `waitingMinutes` below-minimum
 * (0); `tripKilometres`, `averageSpeed` not-positive; `tripPrice` too-large. Source: how Russian car-sharing tariffs are made up; derived.
 *
 * @example
 * sharingPricePerKilometre({ perTrip: 0, perKilometre: 5, perMinute: 10, perWaitingMinute: 4, tripKilometres: 10, kilometresPerHour: 30, waitingMinutes: 5 }); // { ok: true, value: 27 }
 */
export function sharingPricePerKilometre(tariff: SharingTariff): Outcome<number> {
  const { perTrip, perKilometre, perMinute, perWaitingMinute, tripKilometres, kilometresPerHour, waitingMinutes } =
    tariff;
  const prices = ['perTrip', 'perKilometre', 'perMinute', 'perWaitingMinute'] as const;
  requireNumbers('sharingPricePerKilometre', tariff, ...prices, 'tripKilometres', 'kilometresPerHour');
  requireNumbers('sharingPricePerKilometre', tariff, 'waitingMinutes');
  const issues = rangeIssues(
    { field: 'tripPrice', value: perTrip, minimum: 0 },
    { field: 'tariffPerKilometre', value: perKilometre, minimum: 0 },
    { field: 'tariffPerMinute', value: perMinute, minimum: 0 },
    { field: 'tariffPerWaitingMinute', value: perWaitingMinute, minimum: 0 },
    { field: 'tripKilometres', value: tripKilometres, above: 0 },
    { field: 'averageSpeed', value: kilometresPerHour, above: 0 },
    { field: 'waitingMinutes', value: waitingMinutes, minimum: 0 },
  );
  return whenPossible(issues, () => {
    const perTripKilometre = (perTrip + waitingMinutes * perWaitingMinute) / tripKilometres;
    const perDriving = (perMinute * MINUTES_PER_HOUR) / kilometresPerHour;
    return finiteSuccess('tripPrice', perKilometre + perDriving + perTripKilometre);
  });
}

/**
 * A saving told in something that everybody knows the price of: how many of it a day for a year.
 *
 * Formula: saving a year ÷ (price × 365). A negative saving gives a negative number: so many more a day does it cost.
 * Units: pieces per day.
 *
 * Issues: `treatPrice` not-positive, too-large. Source: the "four hamburgers a day" of a dealers' club event (GiPA, 2018), which
 * gives neither price nor saving.
 *
 * @example
 * treatsPerDay({ savingPerYear: 73000, treatPrice: 50 }); // { ok: true, value: 4 }
 */
export function treatsPerDay(inputs: { readonly savingPerYear: number; readonly treatPrice: number }): Outcome<number> {
  const { savingPerYear, treatPrice } = inputs;
  requireNumbers('treatsPerDay', inputs, 'savingPerYear', 'treatPrice');
  return whenPossible(rangeIssues({ field: 'treatPrice', value: treatPrice, above: 0 }), () =>
    finiteSuccess('treatPrice', savingPerYear / (treatPrice * DAYS_PER_YEAR)),
  );
}

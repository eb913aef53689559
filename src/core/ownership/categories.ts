/**
 * What a car costs its owner, by kind. The order is that of tables and pictures; amounts that are 0 may be left out.
 *
 * `insurance` is all of it as one amount; where it is told apart, it is `compulsoryInsurance` (OSAGO in Russia) and
 * `comprehensiveInsurance` (KASKO) instead. `interest` is what a loan costs beyond its principal, `opportunity` what the
 * owner's money tied up in the car would have earned elsewhere.
 */
export const COST_CATEGORIES = [
  'depreciation',
  'interest',
  'fuel',
  'electricity',
  'insurance',
  'compulsoryInsurance',
  'comprehensiveInsurance',
  'tax',
  'service',
  'repairs',
  'tyres',
  'parking',
  'wash',
  'tolls',
  'fines',
  'opportunity',
] as const;

export type CostCategory = (typeof COST_CATEGORIES)[number];

/**
 * What costs without money leaving the owner's pocket: the car is worth less, or the money in it earns nothing. All the
 * others are paid.
 */
export const COSTS_NOT_PAID: readonly CostCategory[] = ['depreciation', 'opportunity'];

/** Money by category; a category without costs is 0. */
export type CostsByCategory = Readonly<Record<CostCategory, number>>;

/** No costs at all, to begin a sum with. Written out: an object that is put together key by key is slow to copy. */
export const NO_COSTS: CostsByCategory = Object.freeze({
  depreciation: 0,
  interest: 0,
  fuel: 0,
  electricity: 0,
  insurance: 0,
  compulsoryInsurance: 0,
  comprehensiveInsurance: 0,
  tax: 0,
  service: 0,
  repairs: 0,
  tyres: 0,
  parking: 0,
  wash: 0,
  tolls: 0,
  fines: 0,
  opportunity: 0,
});

/**
 * Who receives what the owner pays, before any of it becomes a margin of the dealer.
 *
 * `others` are independent workshops, tyre shops, car parks, washes and toll roads: all who could be replaced by us or by
 * one another. `dealer` is us. `nobody` is value that is gone and that nobody was paid for.
 */
export const RECEIVERS = [
  'dealer',
  'fuelCompanies',
  'powerCompanies',
  'insurers',
  'bank',
  'state',
  'others',
  'nobody',
] as const;

export type Receiver = (typeof RECEIVERS)[number];

/** All categories, added up in their order. An inner part, not exported from the core. */
export function costsTotal(costs: CostsByCategory): number {
  const { depreciation, interest, fuel, electricity, insurance, compulsoryInsurance, comprehensiveInsurance } = costs;
  const { tax, service, repairs, tyres, parking, wash, tolls, fines, opportunity } = costs;
  const kept = depreciation + interest + fuel + electricity + insurance + compulsoryInsurance + comprehensiveInsurance;
  return kept + tax + service + repairs + tyres + parking + wash + tolls + fines + opportunity;
}

/** Two amounts of each category together. An inner part, not exported from the core. */
export function addCosts(one: CostsByCategory, other: CostsByCategory): CostsByCategory {
  return {
    depreciation: one.depreciation + other.depreciation,
    interest: one.interest + other.interest,
    fuel: one.fuel + other.fuel,
    electricity: one.electricity + other.electricity,
    insurance: one.insurance + other.insurance,
    compulsoryInsurance: one.compulsoryInsurance + other.compulsoryInsurance,
    comprehensiveInsurance: one.comprehensiveInsurance + other.comprehensiveInsurance,
    tax: one.tax + other.tax,
    service: one.service + other.service,
    repairs: one.repairs + other.repairs,
    tyres: one.tyres + other.tyres,
    parking: one.parking + other.parking,
    wash: one.wash + other.wash,
    tolls: one.tolls + other.tolls,
    fines: one.fines + other.fines,
    opportunity: one.opportunity + other.opportunity,
  };
}

/** One over the other; `null` where that is not above 0, or next to nothing. An inner part, not exported from the core. */
export function partOf(amount: number, whole: number): number | null {
  const part = amount / whole;
  return whole > 0 && Number.isFinite(part) ? part : null;
}

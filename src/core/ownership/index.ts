/** What a car costs its owner, and what of it a dealer receives. The rest of the core is `ltv-widgets/core`. */
export { carCosts } from './car-costs.js';
export type { CarCash, CarCosts } from './car-costs.js';
export type { CarYear } from './car-year.js';
export { YEARLY_CATEGORIES } from './car-plan.js';
export type { CarFinance, CarPlan, YearlyCategory } from './car-plan.js';
export { carValues, VALUE_METHODS } from './car-value.js';
export type {
  AgeCurve,
  CarOverTime,
  DecliningCurve,
  LifeCurve,
  ResaleCurve,
  ValueCurve,
  ValueMethod,
} from './car-value.js';
export { COST_CATEGORIES, COSTS_NOT_PAID, NO_COSTS, RECEIVERS } from './categories.js';
export type { CostCategory, CostsByCategory, Receiver } from './categories.js';
export { costLine, rankingTurn } from './cost-line.js';
export type { CostLine, RankingTurn } from './cost-line.js';
export { doubleDecliningDepreciation, straightLineDepreciation, sumOfYearsDepreciation } from './depreciation.js';
export type { Depreciable } from './depreciation.js';
export { distanceFromFuelSpend, energyCost } from './energy.js';
export type { EnergyCost, EnergyUse } from './energy.js';
export { loanOverHolding } from './loan.js';
export type { CarLoan, LoanOverHolding, LoanPart } from './loan.js';
export { carsOverLife } from './over-life.js';
export type { CarsOverLife } from './over-life.js';
export { sharingPricePerKilometre, treatsPerDay } from './sharing.js';
export type { SharingTariff } from './sharing.js';
export { TRANSPORT_TAX_TABLES } from './tax-tables.js';
export { isTaxTableOld, transportTax } from './transport-tax.js';
export type { TaxBracket, TaxTable, TransportTax } from './transport-tax.js';
export { tyreCost } from './tyres.js';
export type { TyreCost, TyreUse } from './tyres.js';
export { captureValues } from './capture-value.js';
export type { CapturePlace, CaptureValue } from './capture-value.js';
export { dealerEvents } from './dealer-events.js';
export type { DealerEvent } from './dealer-events.js';
export { AGENCY_CATEGORIES, captureOfAddressable, dealerShare } from './dealer-share.js';
export type {
  CarDeals,
  CategoryShare,
  CategoryShares,
  DealerLine,
  DealerShare,
  DealerTotal,
  SharedCategory,
} from './dealer-share.js';
export { moneyFlows, RECEIVER_OF } from './money-flows.js';
export type { MoneyFlow, MoneyNode } from './money-flows.js';

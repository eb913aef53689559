export { failure, finiteSuccess, success, whenPossible } from './outcome.js';
export type { Failure, Issue, Outcome, Success, Suggestion } from './outcome.js';
export {
  requireAbove,
  requireBetween,
  requireFiniteResult,
  requireNumber,
  requireNumberList,
  requireNumbers,
  requireOneOf,
} from './misuse.js';
export { rangeIssues } from './range-issues.js';
export type { Range } from './range-issues.js';
export {
  PERIODS,
  PERIODS_PER_YEAR,
  convertAmount,
  convertChurn,
  convertCompoundRate,
  periodsIn,
  shorterPeriod,
} from './period.js';
export type { Period } from './period.js';

export { add, divide, literal, multiply, power, quantity, subtract, summation } from './expression/expression.js';
export type {
  Expression,
  Literal,
  Operation,
  Operator,
  Quantity,
  Summation,
  UnitKind,
} from './expression/expression.js';
export { evaluate } from './expression/evaluate.js';
export { needsParentheses, printSpreadsheet, printText, termNeedsParentheses } from './expression/print.js';
export type { LeafPrinter } from './expression/print.js';
export { toMathMarkup } from './expression/math-markup.js';
export type { MathMarkup } from './expression/math-markup.js';

export { annuityInterest, annuityPayment, annuityPresentValue } from './finance/annuity.js';
export type { Loan } from './finance/annuity.js';
export { findRoot } from './finance/find-root.js';
export type { RootSearch } from './finance/find-root.js';
export { presentValue } from './finance/present-value.js';
export type { CashFlow } from './finance/present-value.js';

export { acquisitionEconomics } from './ltv/acquisition.js';
export type { AcquisitionEconomics } from './ltv/acquisition.js';
export { lifetimeValueByChurn, lifetimeValueByLifespan, marginPerPeriod } from './ltv/average-purchase.js';
export type { PurchaseHabits, SimpleLifetimeValue } from './ltv/average-purchase.js';
export { churnFromCounts, churnRate } from './ltv/churn.js';
export type { ChurnFromCounts, ChurnRate, CustomerCounts } from './ltv/churn.js';
export { expectedMargins } from './ltv/expected-margins.js';
export type { MarginPlan } from './ltv/expected-margins.js';
export { expectedValueOfEvents } from './ltv/expected-value-of-events.js';
export type {
  EventPlan,
  ExpectedEventRow,
  ExpectedMarginRow,
  ExpectedValue,
  MarginEvent,
} from './ltv/expected-value-of-events.js';
export { geometricSurvival } from './ltv/geometric-survival.js';
export { effectiveReward, loyaltyProgrammeEffect, nthFreeReward, pointsReward } from './ltv/loyalty.js';
export type { LoyaltyProgramme, LoyaltyProgrammeEffect } from './ltv/loyalty.js';
export { simplePayback, survivalPayback, survivalPaybackOfCurve } from './ltv/payback.js';
export type { Payback, PaybackInputs } from './ltv/payback.js';
export { lifetimeValue } from './ltv/retention-model.js';
export type { RetentionModel, RetentionModelValue } from './ltv/retention-model.js';
export { paymentMoment, TIMINGS, timingTerms } from './ltv/timing.js';
export type { Timing, TimingTerms } from './ltv/timing.js';
export { shiftedBetaGeometricDiscountedLifetime } from './ltv/shifted-beta-geometric/discounted-lifetime.js';
export { shiftedBetaGeometricExpectedLifetime } from './ltv/shifted-beta-geometric/expected-lifetime.js';
export { fitShiftedBetaGeometric } from './ltv/shifted-beta-geometric/fit.js';
export type { ShiftedBetaGeometricFit } from './ltv/shifted-beta-geometric/fit.js';
export { shiftedBetaGeometricLogLikelihood } from './ltv/shifted-beta-geometric/log-likelihood.js';
export type { ShiftedBetaGeometric } from './ltv/shifted-beta-geometric/parameters.js';
export { shiftedBetaGeometricRetention } from './ltv/shifted-beta-geometric/retention.js';
export { shiftedBetaGeometricSurvival } from './ltv/shifted-beta-geometric/survival.js';

import { requireNumbers } from '../misuse.js';
import { success, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';

/** The share of customers that a period loses, and the share it keeps. They sum to 1. */
export interface ChurnRate {
  readonly churn: number;
  readonly retention: number;
}

/** Three counts that most customer lists can give. */
export interface CustomerCounts {
  readonly customersAtStart: number;
  /** Those who came during the period and are still there at its end. */
  readonly customersNew: number;
  readonly customersAtEnd: number;
}

/** What happened to the customers of the start, in heads and in shares. */
export interface ChurnFromCounts extends ChurnRate {
  readonly customersRetained: number;
  readonly customersLost: number;
}

/**
 * Which share of the customers left in a period.
 *
 * Formula: churn = lost ÷ customers at the start; retention = 1 − churn. Only those who were there at the start can be
 * lost. Units: shares per period, of whatever period the counts cover: carry the period with the number.
 *
 * Issues: `customersAtStart` not-positive; `customersLost` below-minimum (0), lost-exceeds-start (the limit, also
 * suggested). Source: webinar on loyalty (V. Shishkin, 2023), 50 of 1000; the definition is standard.
 *
 * @example
 * churnRate({ customersLost: 50, customersAtStart: 1000 }); // { ok: true, value: { churn: 0.05, retention: 0.95 } }
 */
export function churnRate(inputs: {
  readonly customersLost: number;
  readonly customersAtStart: number;
}): Outcome<ChurnRate> {
  requireNumbers('churnRate', inputs, 'customersLost', 'customersAtStart');
  const { customersLost, customersAtStart } = inputs;
  const issues = rangeIssues(
    { field: 'customersAtStart', value: customersAtStart, above: 0 },
    { field: 'customersLost', value: customersLost, minimum: 0 },
  );
  return whenPossible(
    whenNone(issues, () => exceeds('customersLost', 'lost-exceeds-start', customersLost, customersAtStart)),
    () =>
      success({
        churn: customersLost / customersAtStart,
        retention: (customersAtStart - customersLost) / customersAtStart,
      }),
  );
}

/**
 * Which share of the customers left, from the counts at both ends of a period.
 *
 * Formula: retained = at the end − new; lost = at the start − retained; retention = retained ÷ at the start.
 * Assumes that "new" counts everybody at the end who was not there at the start, so also those who came back.
 * Units: heads, and shares per period.
 *
 * Issues: `customersAtStart` not-positive; `customersNew`, `customersAtEnd` below-minimum (0); `customersNew`
 * new-exceeds-end (limit and suggestion: the customers at the end); `customersNew` retained-exceeds-start: nobody can
 * keep more customers than there were (limit and suggestion: the least that "new" must be, end − start).
 * Source: standard definition; the webinar's own example (100, 20, 150: "130 %") is impossible and is refused.
 *
 * @example
 * churnFromCounts({ customersAtStart: 500, customersNew: 50, customersAtEnd: 520 }); // { ok: true, value: { customersRetained: 470, customersLost: 30, retention: 0.94, churn: 0.06 } }
 * churnFromCounts({ customersAtStart: 100, customersNew: 20, customersAtEnd: 150 }).issues[0].suggestion; // { field: 'customersNew', value: 50 }
 */
export function churnFromCounts(counts: CustomerCounts): Outcome<ChurnFromCounts> {
  requireNumbers('churnFromCounts', counts, 'customersAtStart', 'customersNew', 'customersAtEnd');
  const { customersAtStart, customersNew, customersAtEnd } = counts;
  const issues = rangeIssues(
    { field: 'customersAtStart', value: customersAtStart, above: 0 },
    { field: 'customersNew', value: customersNew, minimum: 0 },
    { field: 'customersAtEnd', value: customersAtEnd, minimum: 0 },
  );
  return whenPossible(
    whenNone(issues, () => disagreements(counts)),
    () => {
      const customersRetained = customersAtEnd - customersNew;
      const customersLost = customersAtStart - customersRetained;
      const retention = customersRetained / customersAtStart;
      return success({ customersRetained, customersLost, retention, churn: customersLost / customersAtStart });
    },
  );
}

function disagreements({ customersAtStart, customersNew, customersAtEnd }: CustomerCounts): readonly Issue[] {
  const leastNew = customersAtEnd - customersAtStart;
  if (customersNew < leastNew) {
    const suggestion = { field: 'customersNew', value: leastNew };
    return [{ field: 'customersNew', code: 'retained-exceeds-start', limit: leastNew, suggestion }];
  }
  return exceeds('customersNew', 'new-exceeds-end', customersNew, customersAtEnd);
}

function exceeds(field: string, code: string, value: number, limit: number): readonly Issue[] {
  return value > limit ? [{ field, code, limit, suggestion: { field, value: limit } }] : [];
}

/** How numbers relate is only worth saying once each of them is possible. */
function whenNone(issues: readonly Issue[], next: () => readonly Issue[]): readonly Issue[] {
  return issues.length > 0 ? issues : next();
}

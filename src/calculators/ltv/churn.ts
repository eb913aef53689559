import {
  divide,
  literal,
  multiply,
  power,
  quantity,
  subtract,
  type Quantity,
} from '../../core/expression/expression.js';
import { churnFromCounts } from '../../core/ltv/churn.js';
import { failure, success, type Failure, type Outcome } from '../../core/outcome.js';
import { periodsIn, type Period } from '../../core/period.js';
import type { Working } from '../working.js';
import { periodRatio } from './period-ratio.js';
import type { LtvInputs } from './questions.js';

/**
 * The constant churn per period of the model, from whichever of the three ways it was given in.
 * A fitted cohort has no constant churn and does not come here.
 */
export function periodChurn(inputs: LtvInputs, period: Period, working: Working): Outcome<Quantity> {
  if (inputs.churnBasis === 'lifespan') return churnOfLifespan(inputs, period, working);
  const given = inputs.churnBasis === 'counts' ? churnOfCounts(inputs, working) : success(givenChurn(inputs));
  return given.ok ? success(convertedChurn(given.value, inputs.churnPeriod, period, working)) : given;
}

function givenChurn(inputs: LtvInputs): Quantity {
  return quantity('churn', inputs.churn, 'share', inputs.churnPeriod);
}

function churnOfCounts(inputs: LtvInputs, { step }: Working): Outcome<Quantity> {
  const checked = churnFromCounts(inputs);
  if (!checked.ok) return noneAtStart(inputs, checked);
  const count = (id: 'customersAtStart' | 'customersNew' | 'customersAtEnd') => quantity(id, inputs[id], 'count');
  const retained = subtract(count('customersAtEnd'), count('customersNew'));
  return success(
    step('churn', subtract(literal(1), divide(retained, count('customersAtStart'))), 'share', inputs.churnPeriod),
  );
}

/** As many must have been there at the start as were kept of them: where nobody was, that is offered. */
function noneAtStart({ customersAtEnd, customersNew }: LtvInputs, refused: Failure): Failure {
  const [issue] = refused.issues;
  if (issue?.code !== 'not-positive') return refused;
  const { field } = issue;
  return failure({ ...issue, suggestion: { field, value: Math.max(1, customersAtEnd - customersNew) } });
}

function convertedChurn(churn: Quantity, from: Period, to: Period, { step }: Working): Quantity {
  if (from === to) return churn;
  const converted = subtract(literal(1), power(subtract(literal(1), churn), periodRatio(from, to)));
  return step('churnPerPeriod', converted, 'share', to);
}

function churnOfLifespan(inputs: LtvInputs, period: Period, { step }: Working): Outcome<Quantity> {
  const { lifespan: length, lifespanPeriod: from } = inputs;
  const least = periodsIn(period, from);
  if (length < least) {
    return failure({
      field: 'lifespan',
      code: 'shorter-than-period',
      limit: least,
      suggestion: { field: 'lifespan', value: Math.ceil(least * 1000) / 1000 },
    });
  }
  const given = quantity('lifespan', length, 'duration', from);
  const inPeriods =
    from === period
      ? given
      : step('lifespanInPeriods', multiply(given, literal(periodsIn(from, period))), 'duration', period);
  return success(step('churnPerPeriod', divide(literal(1), inPeriods), 'share', period));
}

import { add, divide, literal, multiply, quantity, subtract } from '../../core/expression/expression.js';
import { earnedGrowthRate, salesGrowthIllustration, SALES_GROWTH_PER_POINT } from '../../core/nps/growth.js';
import { responseBounds } from '../../core/nps/response.js';
import { closedLoop, worthOfOnePoint } from '../../core/nps/worth.js';
import type { Working } from '../working.js';
import { known, money, NOTHING, points, share, sharesOf, type Part } from './figures.js';
import type { SampleInterval } from './interval.js';
import type { NpsInputs } from './questions.js';
import type { Sample } from './sample.js';
import type { WorkedScore } from './score.js';

/** Between which scores the truth lies, whoever kept silent. With weights nobody knows how many of which branch did. */
export function responsePart(
  { invited }: NpsInputs,
  { counts, branches }: Sample,
  { population }: SampleInterval,
): Part {
  if (invited === null || branches?.weighted === true) return NOTHING;
  const bounds = responseBounds({ counts, invited, population });
  if (!bounds.ok) return { figures: [], issues: bounds.issues };
  const { responseRate, lowest, highest } = bounds.value;
  return {
    figures: [share('responseRate', responseRate), points('silentLowest', lowest), points('silentHighest', highest)],
    issues: [],
  };
}

/** How far the score is from another one, which is the reader's own. */
export function againstPart({ comparisonScore }: NpsInputs, { score }: WorkedScore, { step }: Working): Part {
  if (comparisonScore === null) return NOTHING;
  const other = quantity('comparisonScore', comparisonScore, 'finePoints');
  return {
    figures: [points('againstComparison', step('againstComparison', subtract(score, other), 'finePoints').value)],
    issues: [],
  };
}

/** What a point is worth, and what it is worth to call detractors back. */
export function moneyPart(inputs: NpsInputs, sample: Sample, { step }: Working): Part {
  if (inputs.money === 'no') return NOTHING;
  const { customers, promoterValue, passiveValue, detractorValue, contactedShare, recoveredShare } = inputs;
  const worth = known(worthOfOnePoint({ customers, promoterValue, passiveValue, detractorValue }));
  const base = quantity('customers', customers, 'count');
  const [best, middle, worst] = [
    quantity('promoterValue', promoterValue, 'money'),
    quantity('passiveValue', passiveValue, 'money'),
    quantity('detractorValue', detractorValue, 'money'),
  ];
  const point = step('onePoint', multiply(divide(base, literal(200)), subtract(best, worst)), 'money');
  const { detractorShare } = sharesOf(sample);
  const detractors = step(
    'detractorsInAll',
    multiply(base, quantity('detractorShare', detractorShare, 'share')),
    'number',
  );
  const loop = { detractors: detractors.value, contactedShare, recoveredShare };
  const { recovered } = known(closedLoop({ ...loop, valueBefore: detractorValue, valueAfter: passiveValue }));
  const won = step(
    'recovered',
    multiply(
      detractors,
      quantity('contactedShare', contactedShare, 'share'),
      quantity('recoveredShare', recoveredShare, 'share'),
    ),
    'number',
  );
  const saved = step('valueSaved', multiply(won, subtract(middle, worst)), 'money');
  return {
    figures: [
      money('onePoint', point.value),
      money('onePointFromPassives', worth.fromPassives),
      money('onePointFromDetractors', worth.fromDetractors),
      { id: 'recovered', value: recovered, unit: 'number' },
      money('valueSaved', saved.value),
    ],
    issues: [],
  };
}

/** Growth that a firm has earned; and the claim about sales, as an illustration. */
export function growthPart(inputs: NpsInputs, { step }: Working): Part {
  const figures = [...earned(inputs, { step }), ...illustrated(inputs, { step })];
  return { figures, issues: [] };
}

type Stepping = Pick<Working, 'step'>;

function earned({ earnedGrowth, netRevenueRetention, earnedNewCustomers }: NpsInputs, { step }: Stepping) {
  if (earnedGrowth === 'no') return [];
  const rate = known(earnedGrowthRate({ netRevenueRetention, earnedNewCustomers }));
  const kept = quantity('netRevenueRetention', netRevenueRetention, 'share');
  const came = quantity('earnedNewCustomers', earnedNewCustomers, 'share');
  step('earnedGrowth', subtract(add(kept, came), literal(1)), 'share', 'year');
  return [{ ...share('earnedGrowth', rate.earnedGrowthPerYear), period: 'year' } as const];
}

/** Of the next quarter alone: it carries no period, so that nobody makes a year of it. */
function illustrated({ growthIllustration, brandPoints }: NpsInputs, { step }: Stepping) {
  if (growthIllustration === 'no') return [];
  const moved = quantity('countedPoints', salesGrowthIllustration(brandPoints).points, 'finePoints');
  const perPoint = quantity('growthPerPoint', SALES_GROWTH_PER_POINT, 'share');
  return [share('salesGrowthNextQuarter', step('salesGrowthNextQuarter', multiply(perPoint, moved), 'share').value)];
}

import fc from '../../core/support/fast-check.js';
import {
  isNumberQuestion,
  type AnyInputs,
  type InputValue,
  type NumberQuestion,
  type Question,
  type SeriesQuestion,
} from '../../../src/calculators/question.js';

/** Inputs that a person could mean: within the limits, of everyday size, any of them left out. */
export function everydayInputs(questions: readonly Question[]): fc.Arbitrary<AnyInputs> {
  return record(questions, (question) => everydayValue(question));
}

/** Inputs within the limits but at their edges: the least, the most, the next after nothing. */
export function extremeInputs(questions: readonly Question[]): fc.Arbitrary<AnyInputs> {
  return record(questions, (question) => fc.oneof(everydayValue(question), extremeValue(question)));
}

/** Anything at all under the keys that there are, and under some that there are not. */
export function garbageInputs(questions: readonly Question[]): fc.Arbitrary<unknown> {
  const key = fc.oneof(
    fc.constantFrom(...questions.map(({ id }) => id), '__proto__', 'constructor', 'toString'),
    fc.string(),
  );
  const value = fc.oneof(
    fc.anything({ withSparseArray: true, withBigInt: true, withDate: true, withNullPrototype: true }),
    plausibleValue(),
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.dictionary(key, value) },
    fc.anything({ withBigInt: true, withSparseArray: true }),
  );
}

/** Values of the right kind more often than chance would give them, inside and outside their limits. */
export function plausibleInputs(questions: readonly Question[]): fc.Arbitrary<AnyInputs> {
  return record(questions, (question) =>
    fc.oneof(everydayValue(question), extremeValue(question), plausibleValue() as fc.Arbitrary<InputValue>),
  );
}

function record(
  questions: readonly Question[],
  value: (question: Question) => fc.Arbitrary<InputValue>,
): fc.Arbitrary<AnyInputs> {
  const entries = questions.map((question) => [question.id, value(question)] as const);
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] }) as fc.Arbitrary<AnyInputs>;
}

function everydayValue(question: Question): fc.Arbitrary<InputValue> {
  if (question.kind === 'series') return survivors(question);
  if (!isNumberQuestion(question)) return fc.constantFrom(...question.options);
  const number = everydayNumber(question);
  return question.optional ? fc.option(number, { nil: null }) : number;
}

function everydayNumber(question: NumberQuestion): fc.Arbitrary<number> {
  const { kind, above, minimum = above ?? 0, maximum = Infinity } = question;
  const most = Math.min(
    maximum,
    { money: 100_000, share: 1, number: 60, count: 5_000, years: 50, duration: 120 }[kind],
  );
  if (kind === 'count' || kind === 'years') return fc.integer({ min: minimum, max: most });
  const least = Math.max(minimum, -1);
  // Round numbers, as people type them, and never the excluded limit itself.
  return fc
    .integer({ min: above === undefined ? 0 : 1, max: 1000 })
    .map((step) => Number((least + ((most - least) * step) / 1000).toFixed(6)));
}

function extremeValue(question: Question): fc.Arbitrary<InputValue> {
  if (question.kind === 'series') return extremeSurvivors(question);
  if (!isNumberQuestion(question)) return fc.constantFrom(...question.options);
  const { above, minimum = above ?? 0, maximum = 1, kind } = question;
  if (kind === 'count' || kind === 'years') return fc.constantFrom(minimum, maximum);
  const tiny = [5e-324, 1e-310, 1e-17, 1e-9].filter((value) => value >= minimum);
  return fc.constantFrom(...(above === undefined ? [minimum] : []), maximum, ...tiny, maximum / 3);
}

/** A cohort that only shrinks, as real ones do. */
function survivors({ minimumLength, maximumLength }: SeriesQuestion): fc.Arbitrary<readonly number[]> {
  const shares = fc.array(fc.integer({ min: 30, max: 100 }), {
    minLength: minimumLength - 1,
    maxLength: maximumLength - 1,
  });
  return fc.tuple(fc.integer({ min: 10, max: 10_000 }), shares).map(([start, kept]) => {
    const left = [start];
    for (const share of kept) left.push(Math.round((left.at(-1)! * share) / 100));
    return left;
  });
}

function extremeSurvivors({ minimumLength, maximumLength }: SeriesQuestion): fc.Arbitrary<readonly number[]> {
  const count = fc.constantFrom(0, 1, 1e-300, 5e-324, 0.5, 1000, 1e15, 1e300, Number.MAX_VALUE);
  return fc.array(count, { minLength: minimumLength, maxLength: maximumLength }).chain((values) =>
    fc.constantFrom(
      values,
      [...values].sort((one, other) => other - one),
    ),
  );
}

function plausibleValue(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.double(),
    fc.integer(),
    fc.constantFrom(null, undefined, '', 'month', 'start', 'yes', '5', true, NaN, Infinity, -Infinity, -0, 1e309),
    fc.array(fc.oneof(fc.double(), fc.integer())),
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 13 }),
  );
}

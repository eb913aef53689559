import fc from '../../core/support/fast-check.js';
import {
  isNumberQuestion,
  type AnyInputs,
  type InputValue,
  type NumberQuestion,
  type Question,
  type SeriesQuestion,
  type TableColumn,
  type TableQuestion,
  type TableRow,
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
  return record(questions, (question) => {
    const value = question.kind === 'table' ? plausibleTable(question) : plausibleValue();
    return fc.oneof(everydayValue(question), extremeValue(question), value as fc.Arbitrary<InputValue>);
  });
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
  if (question.kind === 'table') return rowsOf(question, everydayCell);
  if (!isNumberQuestion(question)) return fc.constantFrom(...question.options);
  const number = everydayNumber(question);
  return question.optional ? fc.option(number, { nil: null }) : number;
}

/** What an answer to a number and a cell of a table have in common. */
type NumberLimits = Pick<NumberQuestion, 'kind' | 'above' | 'minimum' | 'maximum'>;

function everydayNumber(question: NumberLimits): fc.Arbitrary<number> {
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
  if (question.kind === 'table') return rowsOf(question, extremeCell);
  return isNumberQuestion(question) ? extremeNumber(question) : fc.constantFrom(...question.options);
}

function extremeNumber({ above, minimum = above ?? 0, maximum = 1, kind }: NumberLimits): fc.Arbitrary<number> {
  if (kind === 'count' || kind === 'years') return fc.constantFrom(minimum, maximum);
  const tiny = [5e-324, 1e-310, 1e-17, 1e-9].filter((value) => value >= minimum);
  return fc.constantFrom(...(above === undefined ? [minimum] : []), maximum, ...tiny, maximum / 3);
}

type Cell = string | number | null;

function rowsOf(
  { columns, minimumRows, maximumRows }: TableQuestion,
  cell: (column: TableColumn) => fc.Arbitrary<Cell>,
): fc.Arbitrary<readonly TableRow[]> {
  const row = fc.record(Object.fromEntries(columns.map((column) => [column.id, cell(column)])));
  return fc.array(row, { minLength: minimumRows, maxLength: maximumRows });
}

function everydayCell(column: TableColumn): fc.Arbitrary<Cell> {
  if (column.kind === 'text')
    return fc.constantFrom('Alpha', 'Бета', 'Branch 3', 'a').map((name) => name.slice(0, column.maximumLength));
  return column.optional ? fc.option(everydayNumber(column), { nil: null }) : everydayNumber(column);
}

function extremeCell(column: TableColumn): fc.Arbitrary<Cell> {
  if (column.kind === 'text') return fc.constantFrom('x', 'я'.repeat(column.maximumLength));
  const number = fc.oneof(everydayNumber(column), extremeNumber(column));
  return column.optional ? fc.option(number, { nil: null }) : number;
}

/** Rows and cells that are a little wrong: too many, too few, of the wrong type, not there, not asked for. */
function plausibleTable(question: TableQuestion): fc.Arbitrary<unknown> {
  const odd = [undefined, null, '', '  ', '5', 'x'.repeat(300), true, NaN, Infinity, -1, 2, 1e16, 0.5];
  const cell = (column: TableColumn): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 9, arbitrary: everydayCell(column) }, fc.constantFrom<unknown>(...odd));
  const cells = Object.fromEntries(question.columns.map((column) => [column.id, cell(column)]));
  const row = fc.oneof(
    { weight: 20, arbitrary: fc.record(cells) },
    { weight: 2, arbitrary: fc.record(cells, { requiredKeys: [] }) },
    fc.record({ ...cells, another: fc.constant(1) }),
    fc.constant(Object.fromEntries(question.columns.map(({ id, kind }) => [id, kind === 'text' ? ' ' : null]))),
    fc.constantFrom<unknown>(null, undefined, 5, 'row', [], {}),
  );
  return fc.oneof(fc.array(row, { maxLength: question.maximumRows + 2 }), plausibleValue());
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

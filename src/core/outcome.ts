/**
 * A value, or the reasons why there is none.
 *
 * What a person typed is never a reason to throw: a function that works on user input returns an
 * `Outcome`, and every reason names the field, a code that has words in each language, the limit
 * that was crossed and, where one exists, the value that would mend it.
 */
export type Outcome<Value> = Success<Value> | Failure;

export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Failure {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

/** One reason why a value cannot be given. Plain data: it survives `JSON.stringify`. */
export interface Issue {
  /** The id of the question (or the parameter) that is wrong. */
  readonly field: string;
  /** Where in a table: the row from 0 and the id of the column. */
  readonly row?: number;
  readonly column?: string;
  /** What is wrong, as a kebab-case code with words in every language. */
  readonly code: string;
  /** The bound that was crossed, in the field's own unit. */
  readonly limit?: number;
  /** What would mend it. Offered to a person as a button, never applied by itself. */
  readonly suggestion?: Suggestion;
}

export interface Suggestion {
  readonly field: string;
  /** A number, an option, a whole list of numbers, or a whole table. */
  readonly value: number | string | readonly number[] | readonly Readonly<Record<string, number | string | null>>[];
}

/**
 * Wraps a value that could be computed.
 *
 * @example
 * success(5); // { ok: true, value: 5 }
 */
export function success<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

/**
 * Wraps the reasons why there is no value. At least one is needed: a failure without a reason explains nothing.
 *
 * @example
 * failure({ field: 'churn', code: 'no-finite-lifetime' }); // { ok: false, issues: [{ field: 'churn', code: 'no-finite-lifetime' }] }
 */
export function failure(...issues: readonly [Issue, ...Issue[]]): Failure {
  return { ok: false, issues };
}

/**
 * Computes only when nothing stands in the way.
 *
 * @example
 * whenPossible([], () => success(5)); // { ok: true, value: 5 }
 * whenPossible([{ field: 'churn', code: 'not-positive' }], () => success(5)).ok; // false
 */
export function whenPossible<Value>(issues: readonly Issue[], compute: () => Outcome<Value>): Outcome<Value> {
  const [first, ...rest] = issues;
  return first === undefined ? compute() : failure(first, ...rest);
}

/**
 * Wraps a result, or a record or list of results, unless one grew beyond what a number can hold: then the reason is
 * `too-large`.
 *
 * `null` may stand in a record for "never" or "none" and passes.
 *
 * @param field the question whose answer makes the results explode.
 * @example
 * finiteSuccess('periods', { lifetimeValue: 500 }); // { ok: true, value: { lifetimeValue: 500 } }
 * finiteSuccess('price', [500, 400]); // { ok: true, value: [500, 400] }
 * finiteSuccess('periods', { lifetimeValue: 1e200 * 1e200 }); // { ok: false, issues: [{ field: 'periods', code: 'too-large' }] }
 */
export function finiteSuccess<Value extends number | readonly number[] | Readonly<Record<keyof Value, number | null>>>(
  field: string,
  value: Value,
): Outcome<Value> {
  const results: readonly (number | null)[] = typeof value === 'number' ? [value] : Object.values(value);
  const finite = results.every((result) => result === null || Number.isFinite(result));
  return finite ? success(value) : failure({ field, code: 'too-large' });
}

/**
 * Guards against a programmer's mistake, as opposed to a person's: these throw.
 *
 * A string where a number belongs must not travel on (`'0.05' + 1` is `'0.051'`), and a NaN must
 * not turn into a plausible picture three functions later. What a person typed is checked elsewhere
 * (`rangeIssues`) and comes back as data.
 */

/**
 * Throws unless `value` is a finite number.
 *
 * @throws TypeError that names the function, the argument and what it got.
 * @example
 * requireNumber('annuityPayment', 'principal', 20000); // undefined
 */
export function requireNumber(functionName: string, argument: string, value: unknown): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new TypeError(`${functionName} requires ${argument} as a finite number, got ${describe(value)}`);
  }
}

/**
 * Throws unless every value of `inputs` that is named is a finite number.
 *
 * @throws TypeError that names the function, the first wrong argument and what it got.
 * @example
 * requireNumbers('churnRate', { customersLost: 50, customersAtStart: 1000 }, 'customersLost', 'customersAtStart'); // undefined
 */
export function requireNumbers<Inputs extends object>(
  functionName: string,
  inputs: Inputs,
  ...names: readonly (keyof Inputs & string)[]
): void {
  if (typeof inputs !== 'object' || inputs === null) {
    throw new TypeError(`${functionName} requires an object of inputs, got ${describe(inputs)}`);
  }
  for (const name of names) requireNumber(functionName, name, inputs[name]);
}

/**
 * Throws unless `values` is a list whose every member is a finite number.
 *
 * @throws TypeError that names the function, the argument with the first wrong position (from 0) and what it got.
 * @example
 * requireNumberList('survivalPaybackOfCurve', 'survival', [1, 0.8, 0.7]); // undefined
 */
export function requireNumberList(functionName: string, argument: string, values: unknown): void {
  if (!Array.isArray(values)) {
    throw new TypeError(`${functionName} requires ${argument} as a list of numbers, got ${describe(values)}`);
  }
  // Found first and named then: lists come by the ten thousand, and hardly any of them is wrong.
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) requireNumber(functionName, `${argument}[${wrong}]`, values[wrong]);
}

/**
 * Throws unless `value` is one of a few words.
 *
 * @throws TypeError that names the function, the argument, the words and what it got.
 * @example
 * requireOneOf('lifetimeValue', 'timing', 'start', ['start', 'end']); // undefined
 */
export function requireOneOf(functionName: string, argument: string, value: unknown, words: readonly string[]): void {
  if (!words.includes(value as string)) {
    throw new TypeError(`${functionName} requires ${argument} as one of ${words.join(', ')}, got ${describe(value)}`);
  }
}

/**
 * Throws unless `value` is a finite number from `minimum` to `maximum`, both allowed.
 *
 * For functions that work on numbers a caller has already checked: there a number out of range is a mistake in code.
 *
 * @throws TypeError when it is no finite number, RangeError when it is out of range.
 * @example
 * requireBetween('geometricSurvival', 'retentionPerPeriod', 0.8, 0, 1); // undefined
 */
export function requireBetween(
  functionName: string,
  argument: string,
  value: number,
  minimum: number,
  maximum: number,
): void {
  requireNumber(functionName, argument, value);
  if (value < minimum || value > maximum) {
    throw new RangeError(`${functionName} requires ${argument} from ${minimum} to ${maximum}, got ${value}`);
  }
}

/**
 * Throws unless `value` is a finite number above `limit`.
 *
 * @throws TypeError when it is no finite number, RangeError when it is not above the limit.
 * @example
 * requireAbove('presentValue', 'ratePerPeriod', 0.1, -1); // undefined
 */
export function requireAbove(functionName: string, argument: string, value: number, limit: number): void {
  requireNumber(functionName, argument, value);
  if (value <= limit) throw new RangeError(`${functionName} requires ${argument} above ${limit}, got ${value}`);
}

/**
 * Hands a result on, unless it grew beyond what a number can hold.
 *
 * @throws RangeError when the result is not finite.
 * @example
 * requireFiniteResult('presentValue', 12.5); // 12.5
 */
export function requireFiniteResult(functionName: string, result: number): number {
  if (!Number.isFinite(result)) {
    throw new RangeError(`${functionName} requires inputs with a finite result, got ${result}`);
  }
  return result;
}

function describe(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

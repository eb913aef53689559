import { expect } from 'chai';
import type { Issue, Outcome } from '../../../src/core/index.js';

/** The value of an outcome that must have one. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) expect.fail(`expected a value, got ${JSON.stringify(outcome.issues)}`);
  return outcome.value;
}

/** The issues of an outcome that must have some. */
export function issuesOf(outcome: Outcome<unknown>): readonly Issue[] {
  if (outcome.ok) expect.fail(`expected issues, got ${JSON.stringify(outcome.value)}`);
  return outcome.issues;
}

/** Compares with a tolerance relative to the size of the numbers. */
export function expectClose(actual: number, expected: number, relative = 1e-9): void {
  expect(Number.isFinite(actual), `finite, got ${actual}`).to.equal(true);
  expect(Math.abs(actual - expected), `${actual} is not close to ${expected}`).to.be.at.most(
    relative * Math.max(1, Math.abs(actual), Math.abs(expected)),
  );
}
